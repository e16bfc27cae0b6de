package vn.banggiang.bench.micro;

import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.banggiang.signatures.Verdict;

/** A signed, numbered and sealed page. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init")
public class Verifying {

    private byte[] pdf;
    private BareDss dss;

    /** Signs, numbers and seals. */
    @Setup
    public void prepare(Office office) throws IOException {
        pdf = office.sealed(Sealing.numbered(office));
        dss = BareDss.trusting(office.seal.chain().getLast(), office.lists());
        if (office.verifier.verify(pdf).overall() != Verdict.Overall.VALID || !dss.passes(pdf)) {
            throw new IllegalStateException("both verifiers are to find the document valid");
        }
    }

    /** The verdict on document and signatures. */
    @Benchmark
    public Verdict ours(Office office) {
        return office.verifier.verify(pdf);
    }

    /** The verdict on the signatures alone, by the library underneath. */
    @Benchmark
    public boolean bare() {
        return dss.passes(pdf);
    }
}
