package vn.banggiang.cases;

import vn.banggiang.forms.FormVersion;
import vn.banggiang.forms.facts.AnswerWords;
import vn.banggiang.forms.facts.Reading;

/**
 * A form as it was filled in.
 *
 * @param words of its answers; files are called what they were called
 */
public record Filled(FormVersion form, Reading reading, AnswerWords words) {}
