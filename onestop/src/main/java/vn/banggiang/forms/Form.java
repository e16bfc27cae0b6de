package vn.banggiang.forms;

import java.time.Instant;
import java.util.regex.Pattern;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.forms.facts.FormsException;

/**
 * A form that an agency keeps.
 *
 * @param code by which programs and procedures name it, unique in the agency: {@code khai-sinh}
 */
public record Form(FormId id, AgencyId agency, String code, PersonId enteredBy, Instant enteredAt) {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?");

    /** {@code forms.no-code} for a code that is none. */
    public Form {
        if (!CODE.matcher(code).matches()) {
            throw FormsException.invalid("code", "forms.no-code");
        }
    }
}
