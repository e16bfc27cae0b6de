package vn.banggiang.bench.micro;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import vn.banggiang.edxml.AttachmentSource;
import vn.banggiang.edxml.DocumentMessage;
import vn.banggiang.edxml.EdxmlWriter;

/** A signed message with one attachment. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init")
public class EdxmlWriting {

    /** Of the attachment. */
    @Param({"1 KB", "10 MB"})
    public String size;

    private final DocumentMessage message = Messages.document();
    private byte[] content;
    private List<AttachmentSource> files;
    private EdxmlWriter writer;

    /** Makes the attachment. */
    @Setup
    public void prepare(Office office) {
        content = Attachment.of(size);
        files = Messages.files(content);
        writer = Messages.writer(office);
    }

    /** The message, to nowhere. */
    @Benchmark
    public void ours(Office office) throws IOException {
        writer.write(message, files, OutputStream.nullOutputStream());
    }

    /** The JDK on the same bytes, once each. */
    @Benchmark
    public void bare(Office office, Blackhole hole) throws GeneralSecurityException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
        hole.consume(Base64.getEncoder().encode(content));
        hole.consume(office.seal.signRaw(office.seal.algorithm(), digest));
    }
}
