package vn.banggiang.bench;

import vn.banggiang.bench.micro.DecreeReading;
import vn.banggiang.bench.micro.EdxmlReading;
import vn.banggiang.bench.micro.EdxmlWriting;
import vn.banggiang.bench.micro.LeaderSigning;
import vn.banggiang.bench.micro.Rendering;
import vn.banggiang.bench.micro.Sealing;
import vn.banggiang.bench.micro.Verifying;

/** What is measured, and beside what. */
enum Comparison {
    WRITING(EdxmlWriting.class, "edXML write, signed", "SHA-256, Base64, one RSA-2048 signature"),
    READING(EdxmlReading.class, "edXML read and verify", "Base64, SHA-256, one RSA-2048 verification"),
    DECREE(DecreeReading.class, "layout: read the decree's facts", "PDFBox: the text of its pages"),
    RENDERING(Rendering.class, "layout: render a one-page công văn", "PDFBox: the same lines, one face"),
    SIGNING(LeaderSigning.class, "sign a PDF (leader)", "one RSA-2048 signature, same key"),
    SEALING(Sealing.class, "seal a PDF, then verify it (agency)", "one RSA-2048 signature, same key"),
    VERIFYING(Verifying.class, "verify a sealed PDF, own rules and all", "DSS with its own defaults, off line");

    private final Class<?> benchmark;
    private final String what;
    private final String beside;

    Comparison(Class<?> benchmark, String what, String beside) {
        this.benchmark = benchmark;
        this.what = what;
        this.beside = beside;
    }

    /** The measured method of the class. */
    String ours() {
        return benchmark.getName() + ".ours";
    }

    /** The method that does the least that must be done, or what a peer does. */
    String bare() {
        return benchmark.getName() + ".bare";
    }

    String what() {
        return what;
    }

    String beside() {
        return beside;
    }
}
