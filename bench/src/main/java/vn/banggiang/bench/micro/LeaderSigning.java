package vn.banggiang.bench.micro;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.banggiang.layout.render.LayoutRenderer;

/** The leader's signature under one page. */
@State(Scope.Benchmark)
public class LeaderSigning {

    private final byte[] pdf = new LayoutRenderer().render(Drafts.congVan());

    /** PAdES with the image. */
    @Benchmark
    public byte[] ours(Office office) {
        return office.signed(pdf);
    }

    /** The same key over the same bytes. */
    @Benchmark
    public byte[] bare(Office office) {
        return office.leader.signRaw(office.leader.algorithm(), pdf);
    }
}
