package vn.banggiang.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;

@PlatformTest
class PicturesTest {

    private final UUID owner = UUID.randomUUID();
    private final Pictures pictures;
    private final PictureTask task;
    private final JdbcClient jdbc;

    PicturesTest(Pictures pictures, PictureTask task, JdbcClient jdbc) {
        this.pictures = pictures;
        this.task = task;
        this.jdbc = jdbc;
    }

    @Test
    void whatIsBroughtIsPublishedInTheBackground() throws Exception {
        UUID id = pictures.take(owner, stream(png(700)), Crop.WHOLE);

        Picture picture = finished(id);

        assertThat(picture.state()).isEqualTo(PictureState.READY);
        assertThat(picture.forms())
                .extracting(form -> form.format() + " " + form.width())
                .containsExactly("WEBP 700", "WEBP 480", "JPEG 700", "JPEG 480");
        try (InputStream bytes = pictures.bytes(id, 480, PictureFormat.JPEG).orElseThrow()) {
            assertThat(ImageIO.read(bytes).getWidth()).isEqualTo(480);
        }
        assertThat(pictures.bytes(id, 481, PictureFormat.JPEG)).isEmpty();
    }

    @Test
    void twiceTheSameIsOneAndAnotherPartOrOwnerIsAnother() throws Exception {
        UUID id = pictures.take(owner, stream(png(50)), Crop.WHOLE);

        assertThat(pictures.take(owner, stream(png(50)), Crop.WHOLE)).isEqualTo(id);
        assertThat(pictures.take(owner, stream(png(50)), new Crop(0, 0, 5000, 5000)))
                .isNotEqualTo(id);
        assertThat(pictures.take(UUID.randomUUID(), stream(png(50)), Crop.WHOLE))
                .isNotEqualTo(id);
    }

    @Test
    void whatWasInterruptedIsMadeAgain() throws Exception {
        UUID id = pictures.take(owner, stream(png(60)), Crop.WHOLE);
        Picture before = finished(id);
        jdbc.sql("DELETE FROM pictures.form WHERE picture = :id")
                .param("id", id)
                .update();
        jdbc.sql("UPDATE pictures.picture SET state = 'WAITING' WHERE id = :id")
                .param("id", id)
                .update();

        task.make(id);
        task.make(id);

        assertThat(finished(id)).isEqualTo(before);
    }

    @Test
    void whatTurnsOutToBeUnsoundIsRefusedWithItsReason() throws Exception {
        String drawing = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><filter/></svg>";

        UUID id = pictures.take(owner, stream(drawing.getBytes(StandardCharsets.UTF_8)), Crop.WHOLE);

        assertThat(finished(id))
                .matches(picture -> picture.state() == PictureState.REFUSED)
                .matches(picture -> picture.reason().equals("pictures.drawing-refused"));
    }

    @Test
    void whatIsNoPictureIsRefusedAtOnce() {
        assertThatThrownBy(() -> pictures.take(owner, stream(new byte[100]), Crop.WHOLE))
                .hasMessageContaining("pictures.unknown-kind");
        assertThatThrownBy(() -> pictures.take(owner, stream(new byte[(20 << 20) + 1]), Crop.WHOLE))
                .hasMessageContaining("storage.too-large");
    }

    private Picture finished(UUID id) throws InterruptedException {
        for (int tries = 0; tries < 600; tries++) {
            Picture picture = pictures.of(List.of(id, UUID.randomUUID())).get(id);
            if (picture.state() != PictureState.WAITING) {
                return picture;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("still waits");
    }

    private static InputStream stream(byte[] content) {
        return new ByteArrayInputStream(content);
    }

    private static byte[] png(int width) throws IOException {
        var content = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, 40, BufferedImage.TYPE_INT_RGB), "png", content);
        return content.toByteArray();
    }
}
