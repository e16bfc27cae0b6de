package vn.banggiang.edxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs with a heap of 512 MB, as all tests of this module: less than the message as text. */
class LargeAttachmentTest {

    private static final long SIZE = 200L << 20;

    @TempDir
    private Path folder;

    @Test
    void twoHundredMegabytesAreSignedWrittenReadAndVerifiedAsAStream() throws Exception {
        Path file = folder.resolve("large.edxml");
        AttachmentSource large =
                new AttachmentSource(new SafeFileName("large.bin"), "application/octet-stream", SIZE, Noise::new);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            DemoSigner.RSA.writer().write(Sample.document(), List.of(large), out);
        }

        ReceivedMessage received;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            received = new EdxmlReader(EdxmlLimits.DEFAULT.withMaxAttachmentBytes(SIZE))
                    .read(in, AttachmentSink.discarding());
        }

        assertThat(received.attachments())
                .singleElement()
                .satisfies(attachment -> assertThat(attachment.size()).isEqualTo(SIZE));
        assertThat(received.signature()).isInstanceOf(SignatureFinding.Valid.class);
    }

    /** Always the same noise. */
    private static final class Noise extends InputStream {

        private final byte[] block = new byte[1 << 16];
        private long left = SIZE;

        Noise() {
            new Random(1).nextBytes(block);
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("read in blocks");
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            int read = (int) Math.min(Math.min(left, length), block.length);
            System.arraycopy(block, 0, buffer, offset, read);
            left -= read;
            return read == 0 ? -1 : read;
        }
    }
}
