package vn.banggiang.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes out of a picture is its pixels, upright and in the widths of pages; what would cost too much is refused. */
class PublishedFormsTest {

    @Test
    void aPhotographComesInThreeWidthsAndTwoFormats() {
        var forms = made(written(halves(2000, 1000, BufferedImage.TYPE_INT_RGB), "jpeg"), Crop.WHOLE);

        assertThat(forms)
                .extracting(made -> made.form().format() + " " + made.form().width() + "×"
                        + made.form().height())
                .containsExactly(
                        "WEBP 1600×800",
                        "JPEG 1600×800",
                        "WEBP 960×480",
                        "JPEG 960×480",
                        "WEBP 480×240",
                        "JPEG 480×240");
        assertThat(Kind.of(forms.get(0).content())).isEqualTo(Kind.WEBP);
        assertThat(Kind.of(forms.get(1).content())).isEqualTo(Kind.JPEG);
        assertThat(made(written(halves(100, 50, BufferedImage.TYPE_INT_RGB), "png"), Crop.WHOLE))
                .extracting(made -> made.form().width())
                .containsExactly(100, 100);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 40, 20, true",
        "3, 40, 20, false",
        "6, 20, 40, true",
        "8, 20, 40, false",
        "2, 40, 20, false",
        "5, 20, 40, true"
    })
    void aPictureStandsAsItWasSeenAndSaysNothingOfThePlace(int orientation, int width, int height, boolean redFirst) {
        byte[] photo = withExif(written(halves(40, 20, BufferedImage.TYPE_INT_RGB), "jpeg"), orientation);
        assertThat(text(photo)).contains("Exif", "GPS");

        var forms = made(photo, Crop.WHOLE);

        BufferedImage seen = read(forms.get(1));
        assertThat(List.of(seen.getWidth(), seen.getHeight())).containsExactly(width, height);
        assertThat(new Color(seen.getRGB(2, 2)).getRed() > 128).isEqualTo(redFirst);
        assertThat(forms).allSatisfy(form -> assertThat(text(form.content())).doesNotContain("Exif", "EXIF", "GPS"));
    }

    @Test
    void whatIsSeenThroughStaysSo() {
        var picture = halves(60, 60, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, 0x00000000);

        var forms = made(written(picture, "png"), Crop.WHOLE);

        assertThat(forms)
                .extracting(made -> made.form().format())
                .containsExactly(PictureFormat.WEBP, PictureFormat.PNG);
        assertThat(read(forms.get(1)).getRGB(0, 0) >>> 24).isZero();
    }

    @Test
    void aPartIsCutOutOfTheUprightPicture() {
        byte[] photo = written(halves(200, 100, BufferedImage.TYPE_INT_RGB), "png");

        BufferedImage part = read(made(photo, new Crop(5000, 0, 5000, 10_000)).get(1));

        assertThat(part.getWidth()).isEqualTo(100);
        assertThat(new Color(part.getRGB(50, 50)).getBlue()).isCloseTo(255, within(12));
        assertThatThrownBy(() -> new Crop(5000, 0, 5001, 10)).hasMessageContaining("pictures.no-such-part");
    }

    @Test
    void otherKindsAreReadToo() {
        byte[] gif = written(halves(30, 30, BufferedImage.TYPE_INT_RGB), "gif");
        byte[] webp = made(gif, Crop.WHOLE).getFirst().content();

        assertThat(new Color(read(made(webp, Crop.WHOLE).get(1)).getRGB(2, 2)).getRed())
                .isGreaterThan(200);
        assertThat(ImageIO.getImageReadersByFormatName("webp"))
                .toIterable()
                .extracting(reader -> reader.getClass().getName())
                .isNotEmpty()
                .allMatch(name -> name.startsWith("com.twelvemonkeys."));
        assertThat(made(svg("<rect width='100' height='50' fill='red'/>"), Crop.WHOLE)
                        .getFirst()
                        .form())
                .matches(form -> form.width() == 1600 && form.height() == 800);
    }

    @Test
    void aBombIsRefusedByItsHeader() {
        byte[] bomb = png(50_000, 50_000);

        assertThatThrownBy(() -> ForeignPicture.of(bomb)).hasMessageContaining("pictures.too-many-pixels");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MZ", "%PDF-1.7", "GIF", "<html>", "\u0000\u0000"})
    void whatIsNoPictureIsRefused(String content) {
        assertThatThrownBy(() -> ForeignPicture.of(content.getBytes(StandardCharsets.ISO_8859_1)))
                .hasMessageContaining("pictures.unknown-kind");
    }

    @Test
    void aPictureThatIsCutOffIsRefused() {
        byte[] cut = written(halves(400, 400, BufferedImage.TYPE_INT_RGB), "png");
        byte[] header = Arrays.copyOf(cut, 60);

        assertThatThrownBy(() -> made(header, Crop.WHOLE)).hasMessageContaining("pictures.unreadable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<image href='http://127.0.0.1:1/x.png' width='9' height='9'/>",
                "<image href='file:///etc/passwd' width='9' height='9'/>",
                "<image href='data:image/png;base64,AAAA' width='9' height='9'/>",
                "<use href='http://127.0.0.1:1/x.svg#a'/>",
                "<foreignObject><iframe xmlns='http://www.w3.org/1999/xhtml' src='//x'/></foreignObject>",
                "<filter id='f'><feGaussianBlur stdDeviation='9999'/></filter><rect filter='url(#f)' width='9' height='9'/>",
                "<rect style='filter: blur(9999px)' width='9' height='9'/>",
                "<style>rect { filter: blur(9999px) }</style><rect width='9' height='9'/>",
                "<a href='javascript:alert(1)'><rect width='9' height='9'/></a>",
                "<pattern id='p' width='0.00001' height='0.00001'><rect width='9' height='9'/></pattern>",
                "<mask id='m'><rect width='9' height='9'/></mask>",
                "<g><g><g>",
            })
    void aHostileDrawingIsRefused(String inside) {
        assertThatThrownBy(() -> made(svg(inside), Crop.WHOLE)).isInstanceOf(PicturesException.class);
    }

    @Test
    void aDrawingThatGrowsIsRefused() {
        String entities = "<!DOCTYPE svg [<!ENTITY a 'x'><!ENTITY b SYSTEM 'file:///etc/passwd'>]>";
        String deep = "<g>".repeat(3000) + "</g>".repeat(3000);
        String fan = IntStream.range(1, 30)
                .mapToObj(i -> "<g id='a" + i + "'>" + ("<use href='#a" + (i - 1) + "'/>").repeat(10) + "</g>")
                .collect(Collectors.joining("", "<defs><g id='a0'><rect width='1' height='1'/></g>", "</defs>"));
        for (byte[] grown : List.of(
                (entities + text(svg("&b;"))).getBytes(StandardCharsets.UTF_8),
                svg(deep),
                svg("<rect width='1' height='1'/>".repeat(20_000)),
                svg(fan + "<use href='#a29'/>"))) {
            assertThatThrownBy(() -> made(grown, Crop.WHOLE)).isInstanceOf(PicturesException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<g id='a'><use href='#a'/></g><use href='#a'/>",
                "<rect onload='alert(1)' width='9e9' height='9e9'/>",
                "<path d='M0 0 L1e300 1e300 L-1e300 1e300 Z' stroke-width='1e300' stroke='red'/>",
                "<path d='M0 0 L1e7 0' stroke='red' stroke-dasharray='0.001'/>",
                "<text font-size='1e9'>x</text>",
                "<linearGradient id='g' href='#h'/><linearGradient id='h' href='#g'/><rect fill='url(#g)' width='9' height='9'/>",
                "<clipPath id='c' clip-path='url(#c)'><rect width='9' height='9'/></clipPath><rect clip-path='url(#c)' width='9' height='9'/>",
            })
    void aStrangeDrawingEndsSoon(String inside) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            try {
                assertThat(made(svg(inside), Crop.WHOLE)).isNotEmpty();
            } catch (PicturesException refused) {
                assertThat(refused.key()).startsWith("pictures.");
            }
        });
    }

    private static List<PublishedForms.Made> made(byte[] content, Crop crop) {
        return PublishedForms.of(ForeignPicture.of(content).read(crop));
    }

    /** Left and above red, the rest blue. */
    private static BufferedImage halves(int width, int height, int type) {
        var picture = new BufferedImage(width, height, type);
        var drawing = picture.createGraphics();
        drawing.setColor(Color.BLUE);
        drawing.fillRect(0, 0, width, height);
        drawing.setColor(Color.RED);
        drawing.fillRect(0, 0, width / 2, height);
        drawing.dispose();
        return picture;
    }

    private static byte[] written(BufferedImage picture, String format) {
        var content = new ByteArrayOutputStream();
        try {
            assertThat(ImageIO.write(picture, format, content)).isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content.toByteArray();
    }

    private static BufferedImage read(PublishedForms.Made made) {
        try {
            return ImageIO.read(new ByteArrayInputStream(made.content()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] svg(String inside) {
        return ("<svg xmlns='http://www.w3.org/2000/svg' width='100' height='50'>" + inside + "</svg>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    /** The segment that a camera writes, with the orientation and the beginning of a place. */
    private static byte[] withExif(byte[] jpeg, int orientation) {
        byte[] note = "GPS 22.66 N".getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer tiff = ByteBuffer.allocate(26 + note.length);
        tiff.put("MM".getBytes(StandardCharsets.ISO_8859_1))
                .putShort((short) 42)
                .putInt(8);
        tiff.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        tiff.putShort((short) orientation).putShort((short) 0).putInt(0).put(note);
        ByteBuffer photo = ByteBuffer.allocate(jpeg.length + 10 + tiff.capacity());
        photo.put(jpeg, 0, 2).putShort((short) 0xffe1).putShort((short) (8 + tiff.capacity()));
        photo.put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1))
                .put(tiff.array())
                .put(jpeg, 2, jpeg.length - 2);
        return photo.array();
    }

    private static byte[] png(int width, int height) {
        var content = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(content)) {
            byte[] header = ByteBuffer.allocate(17)
                    .put("IHDR".getBytes(StandardCharsets.ISO_8859_1))
                    .putInt(width)
                    .putInt(height)
                    .put(new byte[] {8, 2, 0, 0, 0})
                    .array();
            var sum = new CRC32();
            sum.update(header);
            out.writeLong(0x89504e470d0a1a0aL);
            out.writeInt(13);
            out.write(header);
            out.writeInt((int) sum.getValue());
            out.write(new byte[1000]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content.toByteArray();
    }
}
