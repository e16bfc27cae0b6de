package vn.banggiang.applicants;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.banggiang.sealing.BlindIndex;

/** The digests by which applicants are found. */
@Component
class PersonalIndex {

    private final BlindIndex index;

    PersonalIndex(BlindIndex index) {
        this.index = index;
    }

    byte @Nullable [] number(String canonical) {
        return canonical.isEmpty() ? null : index.of("identity-number", canonical);
    }

    byte @Nullable [] telephone(String canonical) {
        return canonical.isEmpty() ? null : index.of("telephone", canonical);
    }

    byte @Nullable [] email(String canonical) {
        return canonical.isEmpty() ? null : index.of("email", canonical);
    }

    byte[] of(IdentityNumber number) {
        return index.of("identity-number", number.digits());
    }

    /** Under which tries at a number are counted, whether or not somebody has it. */
    String subject(String typed) {
        return HexFormat.of().formatHex(index.of("sign-in-name", typed));
    }

    byte[] recoveryCode(ApplicantId applicant, String digits) {
        return index.of("recovery-code", applicant + " " + digits);
    }

    byte[] claimCode(ApplicantId applicant) {
        return index.of("claim-code", applicant.toString());
    }

    /** What forms of a session carry. */
    byte[] formToken(String sessionKey) {
        return index.of("form-token", sessionKey);
    }
}
