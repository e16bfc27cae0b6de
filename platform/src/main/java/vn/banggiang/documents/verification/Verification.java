package vn.banggiang.documents.verification;

import java.time.LocalDate;
import vn.banggiang.signing.Verdict;

/**
 * What the code on an issued document leads to.
 *
 * @param issuer the agency's name on the day of issue
 * @param code number and notation
 * @param verdict on the file as it was issued
 */
public record Verification(
        String issuer, String code, LocalDate date, String type, String trichYeu, String signer, Verdict verdict) {}
