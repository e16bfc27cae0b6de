package vn.banggiang.bench.micro;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.layout.form.Filling;
import vn.banggiang.layout.render.LayoutRenderer;

/** The agency's seal on one page that its leader signed. */
@State(Scope.Benchmark)
public class Sealing {

    private byte[] numbered = {};

    /** Signs and numbers. */
    @Setup
    public void prepare(Office office) {
        numbered = numbered(office);
    }

    static byte[] numbered(Office office) {
        byte[] draft = new LayoutRenderer().render(Drafts.congVan());
        return Filling.fillNumberAndDate(office.signed(draft), 15, VietnamTime.today(office.clock));
    }

    /** PAdES with the image, then the verification of both signatures. */
    @Benchmark
    public byte[] ours(Office office) {
        return office.sealed(numbered);
    }

    /** The same key over the same bytes. */
    @Benchmark
    public byte[] bare(Office office) {
        return office.seal.signRaw(office.seal.algorithm(), numbered);
    }
}
