package vn.banggiang.verification;

import vn.banggiang.signatures.Verdict;

/**
 * A file that was handed in for the document that a code belongs to.
 *
 * @param verdict on the file
 * @param same whether it is, byte for byte, the file that was issued
 */
public record Comparison(Verification document, Verdict verdict, boolean same) {}
