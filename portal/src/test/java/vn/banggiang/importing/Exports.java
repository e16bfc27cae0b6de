package vn.banggiang.importing;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Exports for tests, as WordPress writes them. */
public final class Exports {

    private Exports() {}

    /** A whole export with these items. */
    public static InputStream wxr(String... items) {
        String file = """
                <?xml version="1.0" encoding="UTF-8" ?>
                <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
                  xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
                  xmlns:wp="http://wordpress.org/export/1.2/">
                <channel><title>Trang cũ của Sở Giả Định</title><link>https://cu.so.example</link>
                <wp:wxr_version>1.2</wp:wxr_version>
                <wp:author><wp:author_login>nga</wp:author_login><wp:author_display_name>Nông Thị Nga</wp:author_display_name></wp:author>
                <wp:author><wp:author_login>vien</wp:author_login><wp:author_display_name>Bế Văn Viên</wp:author_display_name></wp:author>
                %s</channel></rss>""".formatted(String.join("", items));
        return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
    }

    /** A post that everybody could read. */
    public static String post(int number, String title, String content) {
        return item(number, title, content, "nga", "publish", "post");
    }

    /** Anything. */
    public static String item(int number, String title, String content, String author, String status, String type) {
        return """
                <item><title><![CDATA[%2$s]]></title><link>https://cu.so.example/2015/03/bai-%1$d/</link>
                <dc:creator>%4$s</dc:creator><guid isPermaLink="false">https://cu.so.example/?p=%1$d</guid>
                <content:encoded><![CDATA[%3$s]]></content:encoded><excerpt:encoded><![CDATA[Tóm tắt %1$d]]></excerpt:encoded>
                <wp:post_id>%1$d</wp:post_id><wp:post_date_gmt>2015-03-31 06:34:12</wp:post_date_gmt>
                <wp:post_name>bai-%1$d</wp:post_name><wp:status>%5$s</wp:status><wp:post_type>%6$s</wp:post_type>
                <category domain="category" nicename="tin-tuc-su-kien"><![CDATA[Tin tức, sự kiện]]></category></item>
                """.formatted(number, title, content, author, status, type);
    }

    /** Tells of a picture, and what it shows. */
    public static String attachment(int number, String path, String alternative) {
        return """
                <item><title>%2$s</title><wp:post_id>%1$d</wp:post_id><wp:status>inherit</wp:status>
                <wp:post_type>attachment</wp:post_type>
                <wp:attachment_url>https://cu.so.example/wp-content/uploads/%2$s</wp:attachment_url>
                <wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value>%3$s</wp:meta_value></wp:postmeta></item>
                """.formatted(number, path, alternative);
    }

    /** A ZIP with these files. */
    public static InputStream zip(Map<String, byte[]> files) {
        var content = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(content, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ByteArrayInputStream(content.toByteArray());
    }

    /** A picture of one colour. */
    public static byte[] png(Color colour) {
        var picture = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
        var drawing = picture.createGraphics();
        drawing.setColor(colour);
        drawing.fillRect(0, 0, 600, 400);
        drawing.dispose();
        var content = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content.toByteArray();
    }
}
