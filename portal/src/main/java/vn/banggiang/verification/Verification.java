package vn.banggiang.verification;

import java.time.LocalDate;
import vn.banggiang.documents.VerificationCode;

/**
 * The issued document that a code belongs to. It says nothing of the copy that the code was read from.
 *
 * @param issuer the agency's name on the day of issue
 * @param code number and notation
 * @param proof the code that was asked for
 */
public record Verification(
        String issuer,
        String code,
        LocalDate date,
        String type,
        String trichYeu,
        String signer,
        VerificationCode proof) {}
