package vn.banggiang.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReadingFormTest {

    private static final UUID KNOWN = UUID.fromString("0a1b2c3d-0000-4000-8000-00000000000f");
    private static final UUID UNKNOWN = UUID.fromString("0a1b2c3d-0000-4000-8000-00000000000e");

    private final ReadingForm form = new ReadingForm(
            asked -> Map.of(
                    KNOWN,
                    new PictureSource(
                            1600,
                            900,
                            List.of(
                                    new PictureSource.Form("image/webp", 480, "/p/480.webp"),
                                    new PictureSource.Form("image/webp", 1600, "/p/1600.webp"),
                                    new PictureSource.Form("image/jpeg", 480, "/p/480.jpg")))),
            Set.of("caobang.example"),
            "Bảng rộng");

    @Test
    void headingsCanBeLedTo() {
        RichText text = Cleaner.clean("<h2>Đề án, mục 1</h2><h3>Đề  án mục <b>1</b></h3><h2>…</h2>")
                .text();

        assertThat(form.of(text))
                .isEqualTo("<h2 id=\"h-de-an-muc-1\">Đề án, mục 1</h2>"
                        + "<h3 id=\"h-de-an-muc-1-2\">Đề án mục <strong>1</strong></h3><h2 id=\"h-\">…</h2>");
        assertThat(text.headings())
                .extracting(Heading::level, Heading::text, Heading::id)
                .first()
                .hasToString("(2, \"Đề án, mục 1\", \"h-de-an-muc-1\")");
    }

    @Test
    void aPictureComesInTheWidthThatTheScreenNeeds() {
        RichText text =
                Cleaner.clean("<img data-picture=" + KNOWN + " alt='Thác'>").text();

        assertThat(form.of(text))
                .isEqualTo(
                        "<figure><picture><source type=\"image/webp\" srcset=\"/p/480.webp 480w, /p/1600.webp 1600w\""
                                + " sizes=\"(min-width: 60rem) 45rem, 100vw\"><img src=\"/p/480.jpg\" srcset=\"/p/480.jpg 480w\""
                                + " sizes=\"(min-width: 60rem) 45rem, 100vw\" width=\"1600\" height=\"900\" alt=\"Thác\""
                                + " decoding=\"async\"></picture></figure>");
    }

    @Test
    void allPicturesButTheFirstWaitUntilTheyAreNearlySeen() {
        String picture = "<img data-picture=" + KNOWN + " alt='Thác'>";

        String[] parts = form.of(Cleaner.clean(picture + picture).text()).split("<img ", -1);

        assertThat(parts[1]).doesNotContain("loading");
        assertThat(parts[2]).contains("loading=\"lazy\"");
    }

    @Test
    void aPictureThatCannotBeShownIsTold() {
        RichText text = Cleaner.clean(
                        "<img data-picture=" + UNKNOWN + " alt='Thác'><img data-picture=" + UNKNOWN + " alt=''>")
                .text();

        assertThat(form.of(text))
                .isEqualTo("<figure><p class=\"picture-not-shown\">Thác</p></figure><figure></figure>");
    }

    @Test
    void wideTablesScrollByThemselves() {
        String narrow = "<table><tbody><tr><td>1</td><td>2</td></tr></tbody></table>";
        String wide = "<table><tbody><tr><td colspan=\"3\">1</td><td>2</td></tr></tbody></table>";

        assertThat(form.of(RichText.stored(narrow))).isEqualTo(narrow);
        assertThat(form.of(RichText.stored(wide)))
                .isEqualTo("<div class=\"wide-table\" role=\"region\" tabindex=\"0\" aria-label=\"Bảng rộng\">" + wide
                        + "</div>");
    }

    @Test
    void onlyLinksToOthersLeadOut() {
        assertThat(form.of(Cleaner.clean("<a href=/a>a</a> <a href=https://CaoBang.example:8443/b>b</a> "
                                + "<a href=https://caobang.example@x.vn/c>c</a> <a href=mailto:x@y.vn>d</a>")
                        .text()))
                .isEqualTo("<p><a href=\"/a\">a</a> <a href=\"https://CaoBang.example:8443/b\">b</a> "
                        + "<a href=\"https://caobang.example&#64;x.vn/c\" rel=\"external noopener\">c</a>"
                                .replace("&#64;", "@")
                        + " <a href=\"mailto:x@y.vn\">d</a></p>");
    }
}
