package vn.banggiang.edxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;

class RoundTripTest {

    @Test
    void aDocumentArrivesAsItWasSentWithItsFileAndSignature() throws Exception {
        Sample.Kept kept = new Sample.Kept();
        byte[] xml = Sample.written(DemoSigner.RSA.writer(), Sample.document(), Sample.pdf());

        ReceivedMessage received = new EdxmlReader().read(new ByteArrayInputStream(xml), kept);

        assertThat(received.message()).isEqualTo(Sample.document());
        assertThat(kept.get("quyet-dinh.pdf")).isEqualTo(Sample.PDF);
        assertThat(received.attachments()).singleElement().satisfies(file -> {
            assertThat(file.type()).isEqualTo(FileType.PDF);
            assertThat(file.size()).isEqualTo(Sample.PDF.length);
        });
        assertThat(received.signature()).isInstanceOfSatisfying(SignatureFinding.Valid.class, valid -> {
            assertThat(valid.weak()).isFalse();
            assertThat(valid.chain()).containsExactly(DemoSigner.RSA.certificate());
        });
        assertThat(received.notes()).isEmpty();
        assertThat(EdxmlCheck.of(received)).isEmpty();
    }

    @Test
    void aStatusArrivesAsItWasSentWithItsSignature() throws Exception {
        ReceivedMessage received = Sample.read(Sample.written(DemoSigner.EC.writer(), Sample.status()));

        assertThat(received.message()).isEqualTo(Sample.status());
        assertThat(received.signature()).isInstanceOf(SignatureFinding.Valid.class);
        assertThat(EdxmlCheck.of(received)).isEmpty();
    }

    @Test
    void theSameMessageGivesTheSameBytes() throws Exception {
        EdxmlWriter writer = DemoSigner.RSA.writer();

        assertThat(Sample.written(writer, Sample.document(), Sample.pdf()))
                .isEqualTo(Sample.written(writer, Sample.document(), Sample.pdf()));
    }

    @Test
    void withoutASignerThereIsNoSignature() throws Exception {
        ReceivedMessage received = Sample.read(Sample.written(new EdxmlWriter(), Sample.document()));

        assertThat(received.signature()).isEqualTo(new SignatureFinding.Absent());
    }
}
