package vn.banggiang.bench.micro;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.banggiang.bench.Decree;
import vn.banggiang.layout.read.LayoutReader;
import vn.banggiang.layout.read.PageFacts;

/** What a register needs, from the pages of a real decree. */
@State(Scope.Benchmark)
public class DecreeReading {

    private final byte[] pdf = Decree.pdf();

    /** The facts. */
    @Benchmark
    public PageFacts ours() {
        return new LayoutReader().read(pdf);
    }

    /** The text alone, of all pages, by the library underneath. */
    @Benchmark
    public String bare() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
