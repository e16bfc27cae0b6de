package vn.banggiang.signatures;

import java.time.Duration;

/**
 * How much of a file from outside is looked at before it is refused, so that one file can take neither all memory nor
 * all time.
 *
 * @param bytes largest file
 * @param pages most pages
 * @param signatures most signatures
 * @param looking longest time for comparing pages by their looks
 */
record PdfLimits(int bytes, int pages, int signatures, Duration looking) {

    static final PdfLimits USUAL = new PdfLimits(50 << 20, 2000, 20, Duration.ofSeconds(60));
}
