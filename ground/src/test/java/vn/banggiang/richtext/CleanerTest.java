package vn.banggiang.richtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.text.Normalizer;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.banggiang.richtext.Dropped.Kind;

/** What other programs write means here what it meant there, and there is one way to write it. */
class CleanerTest {

    private static final String PICTURE = "0a1b2c3d-0000-4000-8000-00000000000f";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<h1>Thông báo</h1>|<h2>Thông báo</h2>",
                "<h4>Một</h4><h2>Hai</h2><h4>Ba</h4><h5>Bốn</h5>|<h2>Một</h2><h2>Hai</h2><h3>Ba</h3><h4>Bốn</h4>",
                "<p><b>đậm</b> <i>nghiêng</i> <strike>bỏ</strike></p>|<p><strong>đậm</strong> <em>nghiêng</em> <s>bỏ</s></p>",
                "<p><em><strong>cả hai</strong></em></p>|<p><strong><em>cả hai</em></strong></p>",
                "<p><strong>Cao</strong><strong> Bằng</strong></p>|<p><strong>Cao Bằng</strong></p>",
                "<p>CO<sub>2</sub>, m<sup>2</sup></p>|<p>CO<sub>2</sub>, m<sup>2</sup></p>",
                "<p></p><p>&nbsp;</p><p>Điều 1</p><p><br></p>|<p>Điều 1</p>",
                "<div>một<br>hai<br><br>ba</div>|<p>một<br>hai</p><p>ba</p>",
                "<p>  nhiều \t khoảng  <b> trắng </b> </p>|<p>nhiều khoảng <strong>trắng</strong></p>",
                "chữ trần|<p>chữ trần</p>",
                "<p align=center>giữa</p>|<p class=\"align-center\">giữa</p>",
                "<p style='text-align:right'>phải</p>|<p class=\"align-end\">phải</p>",
                "<center>giữa</center>|<p class=\"align-center\">giữa</p>",
                "<h2 style='text-align: justify'>đều</h2>|<h2 class=\"align-justify\">đều</h2>",
                "<span style='font-weight:700;font-style:italic'>x</span>|<p><strong><em>x</em></strong></p>",
                "<b style='font-weight:normal'><p>Tài liệu</p></b>|<p>Tài liệu</p>",
                "<ul><li>a<li>b<ul><li>c</ul></ul>|<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>",
                "<ul><li>a</li><ul><li>b</li></ul></ul>|<ul><li>a<ul><li>b</li></ul></li></ul>",
                "<ol type=a start=3><li>c</li></ol>|<ol type=\"a\" start=\"3\"><li>c</li></ol>",
                "<ol type=1 start=1><li>c</li></ol>|<ol><li>c</li></ol>",
                "<ul>rơi<li></li></ul>|<ul><li>rơi</li></ul>",
                "<li>lạc</li>|<ul><li>lạc</li></ul>",
                "<blockquote>lời <h2>trích</h2></blockquote>|<blockquote><p>lời</p><p><strong>trích</strong></p></blockquote>",
                "<table><tr><th>STT<th>Tên<tr><td>1<td>An</table>|<table><thead><tr><th scope=\"col\">STT</th><th scope=\"col\">Tên</th></tr></thead><tbody><tr><td>1</td><td>An</td></tr></tbody></table>",
                "<table><caption>Bảng 1</caption><tr><th>Nam<td>5</table>|<table><caption>Bảng 1</caption><tbody><tr><th scope=\"row\">Nam</th><td>5</td></tr></tbody></table>",
                "<table><tr><td colspan=999 rowspan=7>x</td></tr></table>|<table><tbody><tr><td colspan=\"50\">x</td></tr></tbody></table>",
                "<table><tr><th rowspan=2>A<th>B<tr><td>C<tr><td>1<td>2</table>|<table><thead><tr><th rowspan=\"2\" scope=\"col\">A</th><th scope=\"col\">B</th></tr><tr><th scope=\"col\">C</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>",
                "<table><tr><td><table><tr><td>trong</table></table>|<table><tbody><tr><td>trong</td></tr></tbody></table>",
                "<table><tr><td><p>a<p>b</table>|<table><tbody><tr><td><p>a</p><p>b</p></td></tr></tbody></table>",
                "<p>{{ 7*7 }} ${x} #{y}</p>|<p>{{ 7*7 }} ${x} #{y}</p>",
                "<p>a &lt;b&gt; &amp; c</p>|<p>a &lt;b&gt; &amp; c</p>",
                "<p>trước<hr>sau</p>|<p>trước</p><hr><p>sau</p>",
                "<a href='/tin-tuc?x=1&amp;y=2'>tin</a>|<p><a href=\"/tin-tuc?x=1&amp;y=2\">tin</a></p>",
                "<a href='mailto:a@b.vn'>thư</a> <a href='tel:+842063852'>gọi</a>|<p><a href=\"mailto:a@b.vn\">thư</a> <a href=\"tel:+842063852\">gọi</a></p>",
                "<dl><dt>Số</dt><dd>15</dd></dl>|<p>Số</p><p>15</p>",
            })
    void otherWaysOfWritingMeanTheSame(String sent, String canonical) {
        assertThat(Cleaner.clean(sent).text().html()).isEqualTo(canonical);
        assertThat(Cleaner.clean(canonical).text().html()).isEqualTo(canonical);
    }

    @Test
    void aPictureStandsForItselfWithItsWords() {
        var cleaned = Cleaner.clean("<p>Trước<img data-picture='" + PICTURE.toUpperCase(Locale.ROOT)
                + "' src=/x alt='Thác Bản Giốc'>sau</p>" + "<figure><img data-picture='" + PICTURE
                + "' alt=''><figcaption>Ảnh: <i>TTXVN</i></figcaption></figure>");

        assertThat(cleaned.text().html())
                .isEqualTo("<p>Trước</p><figure><img data-picture=\"" + PICTURE
                        + "\" alt=\"Thác Bản Giốc\"></figure><p>sau</p><figure><img data-picture=\"" + PICTURE
                        + "\" alt=\"\"><figcaption>Ảnh: <em>TTXVN</em></figcaption></figure>");
        assertThat(cleaned.text().pictures()).hasToString("[" + PICTURE + "]");
        assertThat(cleaned.dropped()).isEmpty();
    }

    @Test
    void whatIsLeftOutIsToldByKindAndNumber() {
        var cleaned = Cleaner.clean("""
                <style>p{color:red}</style><p style="color:red" onclick="x()">Một <font face=VNI>hai</font></p>
                <script>alert(1)</script><iframe src="//x"></iframe><img src="file:///C:/a.png"><img src="https://x/a.png">
                <img data-picture="0a1b2c3d-0000-4000-8000-00000000000f"><a href="file:///C:/a.doc">tệp</a>
                <a href="javascript:x()">đi</a><table><tr><td><table><tr><td>ba</table></table>""");

        assertThat(cleaned.text().words()).isEqualTo("Một hai\ntệp đi\nba");
        assertThat(cleaned.dropped())
                .containsExactly(
                        new Dropped(Kind.CODE, 2),
                        new Dropped(Kind.EMBEDDED, 1),
                        new Dropped(Kind.FOREIGN_PICTURE, 1),
                        new Dropped(Kind.LOCAL_PICTURE, 1),
                        new Dropped(Kind.UNDESCRIBED_PICTURE, 1),
                        new Dropped(Kind.LOCAL_LINK, 1),
                        new Dropped(Kind.OTHER_LINK, 1),
                        new Dropped(Kind.OWN_STYLE, 2),
                        new Dropped(Kind.NESTED_TABLE, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ủy ban nhân dân tỉnh Cao Bằng: Quyết định số 15/QĐ-UBND",
                "áàảãạ ăắằẳẵặ âấầẩẫậ éèẻẽẹ êếềểễệ íìỉĩị óòỏõọ ôốồổỗộ ơớờởỡợ úùủũụ ưứừửữự ýỳỷỹỵ đ",
                "ÁÀẢÃẠ ĂẮẰẲẴẶ ÂẤẦẨẪẬ ÉÈẺẼẸ ÊẾỀỂỄỆ ÍÌỈĨỊ ÓÒỎÕỌ ÔỐỒỔỖỘ ƠỚỜỞỠỢ ÚÙỦŨỤ ƯỨỪỬỮỰ ÝỲỶỸỴ Đ",
                "“Điều 1.” – 5.000 ₫ … 30°C ½ ≥ ≠ № § 13:34:12 | 31/3/2015",
                "Tày: Slống lục; Nùng: phjà, vằn; Mông: Hmoob Dawb; 𠬠𡨸",
                "họp 8 h 30, điều 5 khoản 2", // with hard spaces
            })
    void noLetterChanges(String words) {
        var text = Cleaner.clean("<p>" + words + "</p>").text();

        assertThat(text.html()).isEqualTo("<p>" + words + "</p>");
        assertThat(text.words().replace(' ', ' ')).isEqualTo(words.replace(' ', ' '));
        assertThat(Cleaner.clean("<p>" + Normalizer.normalize(words, Normalizer.Form.NFD) + "</p>")
                        .text())
                .isEqualTo(text);
    }

    @Test
    void aMarkBehindATagBelongsToTheLetterBeforeIt() {
        assertThat(Cleaner.clean("<p>e<b>\u0301m</b><i>\u0323</i></p>").text().html())
                .isEqualTo("<p>é<strong>ṃ</strong></p>");
    }

    @Test
    void wordsWithoutTagsBecomeParagraphs() {
        assertThat(Cleaner.typed("Kính gửi: a < b & c\n&amp; dòng hai\n \n\nĐoạn hai\n")
                        .text()
                        .html())
                .isEqualTo("<p>Kính gửi: a &lt; b &amp; c<br>&amp;amp; dòng hai</p><p>Đoạn hai</p>");
        assertThat(Cleaner.typed("<p>đã <b>có</b> thẻ</p>").text().html())
                .isEqualTo("<p>đã <strong>có</strong> thẻ</p>");
        assertThat(Cleaner.typed(" \n ").text()).isEqualTo(RichText.EMPTY);
    }

    @Test
    void tooMuchIsRefusedBeforeItIsRead() {
        assertThatThrownBy(() -> Cleaner.clean("ế".repeat(400_000)))
                .isInstanceOf(RichTextException.class)
                .hasMessage("richtext.too-large [1]");
        assertThatThrownBy(() -> Cleaner.clean("<b>".repeat(300) + "x"))
                .isInstanceOf(RichTextException.class)
                .hasMessage("richtext.too-deep [100]");
        assertThat(Cleaner.clean("<div>".repeat(90) + "sâu").text().html()).isEqualTo("<p>sâu</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a<u></u>", "{", "<a href=/x>", "<b><p>x"})
    void timeGrowsNoFasterThanTheText(String piece) {
        assertTimeout(Duration.ofSeconds(8), () -> Cleaner.clean(piece.repeat((1 << 18) / piece.length())));
    }
}
