package vn.banggiang.notices;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.banggiang.applicants.ApplicantId;
import vn.banggiang.directory.AgencyId;

/**
 * What an applicant shall be told.
 *
 * @param subject what it is about; with kind and ordinal it is told once
 * @param code by which the applicant knows the subject; it alone stands in an e-mail
 * @param agency whose counter tells the person otherwise when it does not arrive
 * @param recipient in whose account it is listed; null for whom nobody knows by an account
 * @param email empty where none is known
 * @param topic message key of what is said; its advice says what to do
 * @param args of the topic
 * @param href where the applicant reads more
 * @param mustArrive whether somebody has to be told otherwise when it does not arrive
 */
public record NewNotice(
        UUID subject,
        String kind,
        int ordinal,
        String code,
        AgencyId agency,
        @Nullable ApplicantId recipient,
        String email,
        String topic,
        List<String> args,
        String href,
        boolean mustArrive) {

    /** Copies the list. */
    public NewNotice {
        args = List.copyOf(args);
    }

    /** Without what identifies anybody. */
    @Override
    public String toString() {
        return "NewNotice " + kind + " of " + subject;
    }
}
