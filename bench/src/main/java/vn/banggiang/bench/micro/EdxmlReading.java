package vn.banggiang.bench.micro;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Base64;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import vn.banggiang.edxml.AttachmentSink;
import vn.banggiang.edxml.EdxmlReader;
import vn.banggiang.edxml.ReceivedMessage;

/** A signed message with one attachment, read to its verdict. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init")
public class EdxmlReading {

    /** Of the attachment. */
    @Param({"1 KB", "10 MB"})
    public String size;

    private byte[] message;
    private byte[] base64;
    private byte[] digest;
    private byte[] signature;

    /** Writes the message. */
    @Setup
    public void prepare(Office office) throws IOException, GeneralSecurityException {
        byte[] content = Attachment.of(size);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Messages.writer(office).write(Messages.document(), Messages.files(content), out);
        message = out.toByteArray();
        base64 = Base64.getEncoder().encode(content);
        digest = MessageDigest.getInstance("SHA-256").digest(content);
        signature = office.seal.signRaw(office.seal.algorithm(), digest);
    }

    /** The message, its attachment to nowhere. */
    @Benchmark
    public ReceivedMessage ours() throws IOException {
        return new EdxmlReader().read(new ByteArrayInputStream(message), AttachmentSink.discarding());
    }

    /** The JDK on the same bytes, once each. */
    @Benchmark
    public void bare(Office office, Blackhole hole) throws GeneralSecurityException {
        byte[] content = Base64.getDecoder().decode(base64);
        hole.consume(MessageDigest.getInstance("SHA-256").digest(content));
        Signature check = Signature.getInstance(office.seal.algorithm());
        check.initVerify(office.seal.certificate());
        check.update(digest);
        hole.consume(check.verify(signature));
    }
}
