package vn.banggiang.participation;

import java.time.Instant;
import vn.banggiang.directory.PersonId;
import vn.banggiang.richtext.RichText;

/**
 * What is answered to a question.
 *
 * @param number from 1; each that is written anew has the next
 */
public record Answer(int number, RichText body, PersonId writtenBy, Instant writtenAt) {}
