package vn.banggiang.cases;

import vn.banggiang.forms.FormId;
import vn.banggiang.forms.facts.Answers;

/**
 * What somebody answered to the form of a procedure.
 *
 * @param number of the version of the form, which is kept forever
 */
public record FilledForm(FormId form, int number, Answers answers) {

    /** Without the answers: they must not stand in a log. */
    @Override
    public String toString() {
        return "FilledForm " + form + " " + number;
    }
}
