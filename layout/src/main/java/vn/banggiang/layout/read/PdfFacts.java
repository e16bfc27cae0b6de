package vn.banggiang.layout.read;

/**
 * A PDF that may be taken in: neither encrypted nor damaged, without scripts, launched programs and embedded files.
 *
 * @param pages counted, not only claimed
 * @param version such as "1.7"
 * @param bytes the file's size
 * @param signed whether a signature field carries a signature; nothing is said about its validity
 */
public record PdfFacts(int pages, String version, long bytes, boolean signed) {}
