package vn.banggiang.importing.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exports as other programs write them, as they break, and as somebody hostile would. */
class ExportFileTest {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8" ?>
            <!-- This is a WordPress eXtended RSS file -->
            <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
              xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:wp="http://wordpress.org/export/1.2/">
            <channel><title>Sở Giả Định</title><link>https://so.example</link>
            <wp:author><wp:author_login>nga</wp:author_login><wp:author_display_name>Nông Thị Nga</wp:author_display_name></wp:author>
            """;
    private static final String FOOT = "</channel></rss>";

    @Test
    void anItemIsReadWithAllThatIsTakenOver() {
        List<ExportItem> items = new ArrayList<>();

        ExportChannel channel = read(HEAD + """
                <item><title><![CDATA[Cầu mới]]></title><link>https://so.example/2015/03/cau-moi/</link>
                <pubDate>Tue, 31 Mar 2015 06:34:12 +0000</pubDate><dc:creator>nga</dc:creator>
                <guid isPermaLink="false">https://so.example/?p=12</guid>
                <content:encoded><![CDATA[<p>Thông xe &amp; vui]]]]><![CDATA[></p>]]></content:encoded>
                <excerpt:encoded><![CDATA[Tóm tắt]]></excerpt:encoded>
                <wp:post_id>12</wp:post_id><wp:post_date>2015-03-31 13:34:12</wp:post_date>
                <wp:post_date_gmt>2015-03-31 06:34:12</wp:post_date_gmt><wp:post_name>cau-moi</wp:post_name>
                <wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
                <category domain="category" nicename="tin-tuc"><![CDATA[Tin tức]]></category>
                <category domain="post_tag" nicename="cau">cầu</category>
                <wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>7</wp:meta_value></wp:postmeta>
                <wp:comment><wp:comment_content>Hay quá</wp:comment_content></wp:comment></item>
                """ + FOOT, items);

        assertThat(channel.kind()).isEqualTo(ExportKind.WXR);
        assertThat(channel.title()).isEqualTo("Sở Giả Định");
        assertThat(channel.authors()).containsExactly(new ExportAuthor("nga", "Nông Thị Nga"));
        assertThat(channel.comments()).isEqualTo(1);
        ExportItem item = items.getFirst();
        assertThat(item.guid()).isEqualTo("https://so.example/?p=12");
        assertThat(item.title()).isEqualTo("Cầu mới");
        assertThat(item.content()).isEqualTo("<p>Thông xe &amp; vui]]></p>");
        assertThat(item.excerpt()).isEqualTo("Tóm tắt");
        assertThat(item.dated()).isEqualTo(Instant.parse("2015-03-31T06:34:12Z"));
        assertThat(item.name()).isEqualTo("cau-moi");
        assertThat(item.leading()).isEqualTo("7");
        assertThat(item.categories()).containsExactly(new ExportCategory("tin-tuc", "Tin tức"));
    }

    @Test
    void whatRssHasIsTakenFromItsDescription() {
        List<ExportItem> items = new ArrayList<>();

        ExportChannel channel = read("""
                <rss version="2.0"><channel><title>Tin</title><item><title>Một</title><link>http://x.example/mot</link>
                <description>&lt;p&gt;Lời.&lt;/p&gt;</description><pubDate>Tue, 31 Mar 2015 13:34:12 +0700</pubDate>
                <category>Thông báo</category></item></channel></rss>""", items);

        assertThat(channel.kind()).isEqualTo(ExportKind.RSS);
        ExportItem item = items.getFirst();
        assertThat(item.content()).isEqualTo("<p>Lời.</p>");
        assertThat(item.dated()).isEqualTo(Instant.parse("2015-03-31T06:34:12Z"));
        assertThat(item.guid()).isEqualTo("http://x.example/mot");
        assertThat(item.status()).isEqualTo("publish");
        assertThat(item.categories()).containsExactly(new ExportCategory("Thông báo", "Thông báo"));
    }

    @Test
    void controlCharactersAreLeftOutAndCountedWithTheLineOfTheFirst() {
        List<ExportItem> items = new ArrayList<>();

        ExportChannel channel = read(HEAD + "<item><title>Cầu\u000b mới\u0000\u0008</title></item>" + FOOT, items);

        assertThat(channel.removed()).isEqualTo(3);
        assertThat(channel.firstRemoved()).isEqualTo(8);
        assertThat(items.getFirst().title()).isEqualTo("Cầu mới");
    }

    @Test
    void halfAFileIsRefusedWithItsLine() {
        refused("importing.broken", HEAD + "\n<item><title>Nửa");
        refused("importing.broken", HEAD + "<item></wrong></item>" + FOOT);
        assertThatThrownBy(() -> read(HEAD + "\n\n<item><title>Nửa", new ArrayList<>()))
                .isInstanceOfSatisfying(
                        ImportingException.class,
                        refusal -> assertThat(refusal.args()).containsExactly(10L));
        refused("importing.not-an-export", "<html><body>Không có trang này</body></html>");
        refused("importing.broken", "");
        refused("importing.broken", "PK\u0003\u0004 không phải XML");
    }

    @Test
    void otherEncodingsAreRefusedByNameOrWithTheLine() {
        refused("importing.other-encoding", HEAD.replace("UTF-8", "windows-1258") + FOOT);
        assertThatThrownBy(() -> ExportFile.read(
                        bytes(HEAD + "<item><title>C\u00e9</title></item>" + FOOT, StandardCharsets.ISO_8859_1),
                        item -> {}))
                .isInstanceOfSatisfying(
                        ImportingException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("importing.not-utf-8"));
        assertThatThrownBy(() -> ExportFile.read(bytes(HEAD + FOOT, StandardCharsets.UTF_16), item -> {}))
                .isInstanceOf(ImportingException.class);
    }

    @Test
    void noTypesAndNoEntitiesAreTaken() {
        refused("importing.types", """
                <!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><rss><channel><title>&b;</title></channel></rss>""");
        refused("importing.types", """
                <!DOCTYPE rss SYSTEM "file:///etc/passwd"><rss><channel/></rss>""");
        refused("importing.broken", HEAD + "<item><title>&ngoai;</title></item>" + FOOT);
    }

    @Test
    void threeHundredElementsInEachOtherAreRefused() {
        refused("importing.broken", HEAD + "<item>" + "<b>".repeat(300) + "</b>".repeat(300) + "</item>" + FOOT);
    }

    /** A million items of which none is ever held longer than the next. */
    @Test
    void aMillionItemsAreRefusedWhereTheyAreTooMany() {
        byte[] some = "<item><title>Bài</title></item>\n".repeat(10_000).getBytes(StandardCharsets.UTF_8);
        List<InputStream> parts = new ArrayList<>();
        parts.add(bytes(HEAD, StandardCharsets.UTF_8));
        Stream.generate(() -> new ByteArrayInputStream(some)).limit(100).forEach(parts::add);
        AtomicInteger seen = new AtomicInteger();

        assertThatThrownBy(() -> ExportFile.read(
                        new SequenceInputStream(Collections.enumeration(parts)), item -> seen.incrementAndGet()))
                .hasMessageContaining("importing.too-many-items");
        assertThat(seen).hasValue(ExportFile.MOST_ITEMS);
    }

    @Test
    void aTextWithoutEndIsRefusedBeforeItFillsTheMemory() {
        byte[] some = "<".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        List<InputStream> parts = new ArrayList<>();
        parts.add(bytes(HEAD + "<item><title><![CDATA[", StandardCharsets.UTF_8));
        Stream.generate(() -> new ByteArrayInputStream(some)).limit(200).forEach(parts::add);

        assertThatThrownBy(() -> ExportFile.read(new SequenceInputStream(Collections.enumeration(parts)), item -> {}))
                .hasMessageContaining("importing.text-without-end");
    }

    @Test
    void aTextLongerThanAnArticleMayBeIsSaidToBe() {
        List<ExportItem> items = new ArrayList<>();

        read(
                HEAD + "<item><title>Dài</title><content:encoded>" + "a".repeat(3 << 20) + "</content:encoded></item>"
                        + FOOT,
                items);

        assertThat(items.getFirst().tooLarge()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "https://so.example/wp-content/uploads/2015/03/cau-300x200.jpg?w=1, 2015/03/cau-300x200.jpg",
        "/wp-content/uploads/2015/03/c%E1%BA%A7u.jpg, 2015/03/cầu.jpg",
        "//so.example/anh/cau.jpg, anh/cau.jpg",
        "uploads/a+b.jpg, a+b.jpg",
        "../../../etc/passwd,",
        "https://so.example/uploads/../../etc/passwd,",
        "https://so.example/uploads/%2e%2e/x.jpg,",
        "javascript:alert(1),",
        "file:///etc/passwd, etc/passwd",
        "data:image/png;base64,",
        "C:\\anh\\cau.jpg,",
        "%zz,"
    })
    void aPicturesPathIsTheSameInAddressesAndInAZip(String address, String path) {
        assertThat(PicturePath.ofAddress(address).orElse(null)).isEqualTo(path);
    }

    @Test
    void aSmallerFormIsOneOfItsOriginal() {
        assertThat(PicturePath.original("2015/03/cau-300x200.jpg")).isEqualTo("2015/03/cau.jpg");
        assertThat(PicturePath.original("2015/03/cau-3.jpg")).isEqualTo("2015/03/cau-3.jpg");
    }

    @Test
    void emptyLinesCaptionsAndGalleriesBecomeWhatWordPressShows() {
        String html = WordPressText.html("""
                Một dòng
                hai dòng

                [caption id="a" width="300"]<a href="x"><img src="uploads/a.jpg" /></a> Lời <b>ảnh</b>[/caption]

                [gallery ids="4, 5"][vc_row][contact-form-7 id="1"]Ba [sic]""");

        assertThat(html)
                .contains("<p>Một dòng<br>hai dòng</p>")
                .contains("<figure><a href=\"x\"><img src=\"uploads/a.jpg\" /></a>")
                .contains("<img data-attachment=\"4\">", "<img data-attachment=\"5\">", "Ba [sic]")
                .doesNotContain("vc_row", "contact-form", "[caption", "[gallery");
        assertThat(WordPressText.html("<!-- wp:paragraph --><p>Một</p>\n\n<!-- /wp:paragraph -->"))
                .doesNotContain("<p><p>");
    }

    @Test
    void signsThatNeverEndCostNoMoreThanTheirLength() {
        assertThat(WordPressText.html("[caption id=\"a\"]".repeat(50_000))).isNotEmpty();
        assertThat(WordPressText.html("[gallery ".repeat(50_000))).isNotEmpty();
        assertThat(WordPressText.html("[vc_row ".repeat(50_000))).isNotEmpty();
    }

    private static void refused(String key, String file) {
        assertThatThrownBy(() -> read(file, new ArrayList<>()))
                .isInstanceOfSatisfying(
                        ImportingException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static ExportChannel read(String file, List<ExportItem> into) {
        return ExportFile.read(bytes(file, StandardCharsets.UTF_8), into::add);
    }

    private static InputStream bytes(String text, Charset charset) {
        return new ByteArrayInputStream(text.getBytes(charset));
    }
}
