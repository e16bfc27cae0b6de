package vn.banggiang.richtext;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.banggiang.PlatformTest;
import vn.banggiang.browser.Visitor;

/** What is typed, pasted and chosen in the editor is what the server keeps, letter by letter. */
@PlatformTest
class EditorTest {

    private static final String PICTURE = "00000000-0000-4000-8000-000000000001";

    private static final String WRITTEN_AGAIN = "html => import('/shell/richtext-schema.js').then("
            + "({ schemaOf, read, write }) => write(read(schemaOf(''), html)))";

    private static final String PASTE = """
            ([id, html]) => {
              const clipboard = new DataTransfer();
              clipboard.setData("text/html", html);
              document.getElementById(id).dispatchEvent(
                new ClipboardEvent("paste", { clipboardData: clipboard, bubbles: true, cancelable: true }));
            }""";

    private static final List<String> NODES = List.of(
            "<p>một<br>hai</p>",
            "<p class=\"align-center\">giữa</p><p class=\"align-end\">phải</p><p class=\"align-justify\">đều</p>",
            "<h2>Một</h2><h3 class=\"align-center\">Hai</h3><h4>Ba <em>nghiêng</em></h4>",
            "<p><strong><em><u>ba</u></em></strong> <s>bỏ</s> H<sub>2</sub>O m<sup>2</sup></p>",
            "<p><a href=\"https://caobang.example/a?b=1&amp;c=2\">xa <strong>đậm</strong></a> <a href=\"/gần\">gần</a></p>",
            "<ul><li>a<ul><li>b</li></ul></li><li><p>c</p><p>d</p></li></ul>",
            "<ol type=\"i\" start=\"4\"><li>bốn<ol type=\"a\"><li>a</li></ol></li></ol>",
            "<blockquote>lời trích<ul><li>a</li></ul></blockquote>",
            "<table><caption>Bảng &lt;1&gt;</caption><thead><tr><th colspan=\"2\" scope=\"col\">A</th></tr></thead><tbody>"
                    + "<tr><th scope=\"row\">1</th><td rowspan=\"2\">2<ul><li>x</li></ul></td></tr>"
                    + "<tr><td class=\"\"></td></tr></tbody></table>".replace(" class=\"\"", ""),
            "<figure><img data-picture=\"" + PICTURE
                    + "\" alt=\"Thác\"><figcaption>Ảnh: <em>tỉnh</em></figcaption></figure>",
            "<figure><img data-picture=\"" + PICTURE + "\" alt=\"\"></figure>",
            "<p>trước</p><hr><p>sau: áàảãạ ăắằẳẵặ {{ x }} &amp;amp;</p>");

    private static final String WORD = """
            <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0} --></style></head><body>
            <!--StartFragment--><h1 style='margin-top:12pt'><span style='font-size:16pt'>Báo cáo</span></h1>
            <p class=MsoNormal style='text-align:justify'>Số <b style='mso-bidi-font-weight:normal'>15</b><o:p></o:p></p>
            <p class=MsoListParagraph style='text-indent:-.25in;mso-list:l0 level1 lfo1'><![if !supportLists]><span
            style='mso-list:Ignore'>a)<span style='font:7pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Thu<o:p></o:p></p>
            <p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>Phí</p>
            <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>b)<span>&nbsp; </span></span><![endif]>Chi</p>
            <table class=MsoTableGrid border=1 style='border-collapse:collapse'><tr><td><p class=MsoNormal><b>STT</b></p></td><td><p><b>Tên</b></p></td></tr>
            <tr><td><p class=MsoNormal>1</p></td><td><p>Hòa An</p></td></tr></table>
            <p><!--[if gte vml 1]><v:shape><v:imagedata src="file:///C:/a.png"/></v:shape><![endif]--><![if !vml]><img width=9 src="file:///C:/a.png"><![endif]><a href="file:///C:/b.doc">tệp</a></p>
            <!--EndFragment--></body></html>""";

    private static final String EXCEL = """
            <html><head><style><!--table {} .xl65 {font-weight:700;text-align:center;} .xl66 {color:red;} --></style></head><body>
            <table border=0 width=128 style='width:96pt'><!--StartFragment--><col width=64 style='width:48pt'>
            <tr height=20><td class=xl65 style='height:15pt'>Huyện</td><td class=xl65>Số</td></tr>
            <tr><td>Hòa An</td><td align=right class=xl66>1.200</td></tr><!--EndFragment--></table></body></html>""";

    private static final String LIBRE_OFFICE = """
            <html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title>
            <style type="text/css">td p { background: transparent }</style></head><body lang="vi-VN" dir="ltr">
            <h2 class="western">Mục <font face="Liberation Serif">một</font></h2><p align="center" style="line-height: 100%"><b>Giữa</b></p>
            <ol><li><p style="margin-bottom: 0cm">Điều 1</p></li><li><p>Điều 2</p></li></ol>
            <p><img src="data:image/png;base64,iVBORw0KGgo=" name="Image1" width="12"/></p></body></html>""";

    private static final String GOOGLE_DOCS = """
            <meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h1 dir="ltr" style="line-height:1.38"><span style="font-size:20pt">Kế hoạch</span></h1>
            <p dir="ltr"><span style="font-weight:700">Đậm</span><span style="font-weight:400;font-style:italic"> nghiêng</span></p>
            <ul style="margin-top:0"><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>Một</span></p></li></ul>
            <p><a href="https://caobang.example/" style="text-decoration:none"><span style="text-decoration:underline">liên kết</span></a></p></b>""";

    private final int port;

    EditorTest(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void whatTheServerKeepsTheEditorGivesBack() {
        try (var editor = editor()) {
            for (String html : NODES) {
                var kept = Cleaner.clean(html).text();
                Object again = editor.page().evaluate(WRITTEN_AGAIN, kept.html());

                assertThat(kept.html()).as("canonical").isEqualTo(html);
                assertThat(Cleaner.clean(again.toString()).text())
                        .as(again.toString())
                        .isEqualTo(kept);
            }
        }
    }

    @Test
    void whatOtherProgramsPutOnTheClipboardMeansTheSameHere() {
        try (var editor = editor()) {
            assertThat(pasted(editor, WORD))
                    .isEqualTo("<h2>Báo cáo</h2><p class=\"align-justify\">Số <strong>15</strong></p>"
                            + "<ol type=\"a\"><li>Thu<ul><li>Phí</li></ul></li><li>Chi</li></ol>"
                            + "<table><thead><tr><th scope=\"col\">STT</th><th scope=\"col\">Tên</th></tr></thead>"
                            + "<tbody><tr><td>1</td><td>Hòa An</td></tr></tbody></table><p>tệp</p>");
            assertThat(said(editor)).contains("1 ảnh nằm trên máy của bạn", "1 liên kết tới tệp trên máy của bạn");
            assertThat(pasted(editor, EXCEL))
                    .isEqualTo("<table><thead><tr><th scope=\"col\"><p class=\"align-center\">Huyện</p></th>"
                            + "<th scope=\"col\"><p class=\"align-center\">Số</p></th></tr></thead><tbody><tr><td>Hòa An</td>"
                            + "<td><p class=\"align-end\">1.200</p></td></tr></tbody></table>");
            assertThat(pasted(editor, LIBRE_OFFICE))
                    .isEqualTo("<h2>Mục một</h2><p class=\"align-center\"><strong>Giữa</strong></p>"
                            + "<ol><li>Điều 1</li><li>Điều 2</li></ol>");
            assertThat(said(editor)).contains("1 ảnh từ nơi khác");
            assertThat(pasted(editor, GOOGLE_DOCS))
                    .isEqualTo("<h2>Kế hoạch</h2><p><strong>Đậm</strong><em> nghiêng</em></p><ul><li>Một</li></ul>"
                            + "<p><a href=\"https://caobang.example/\">liên kết</a></p>");
            assertThat(said(editor)).isEqualTo("Đã dán.");
            editor.page().evaluate(PASTE, List.of("none-text", "<p>" + "x".repeat(1_100_000) + "</p>"));
            assertThat(said(editor)).contains("lớn hơn 1 MB");
            editor.findsThePageClean();
        }
    }

    @Test
    void noLetterOfTelexOrVniIsLost() {
        try (var editor = editor()) {
            Page page = editor.page();
            page.focus("#none-text");
            CDPSession keyboard = page.context().newCDPSession(page);
            for (String unfinished : List.of("v", "vi", "viê", "viêt", "việt")) {
                compose(keyboard, unfinished);
            }
            keyboard.send("Input.insertText", text("việt "));
            page.keyboard().type("nghiep");
            replacing(page, keyboard, 2, "ệp");
            page.keyboard().type(" so61");
            replacing(page, keyboard, 3, "ố");

            assertThat(written(editor)).isEqualTo("<p>việt nghiệp số</p>");
            page.keyboard().press("Control+z");
            page.keyboard().press("Control+y");
            assertThat(written(editor)).isEqualTo("<p>việt nghiệp số</p>");
        }
    }

    @Test
    void everyToolIsReachedAndWorksByKeyboard() {
        try (var editor = editor()) {
            Page page = editor.page();
            page.focus("#none-text");
            page.keyboard().type("Mở đầu");
            page.keyboard().press("Control+Alt+2");
            page.keyboard().press("Enter");
            page.keyboard().press("Alt+F10");
            page.keyboard().press("End");
            assertThat(page.locator("[data-richtext]:has(#none) [data-do=table]"))
                    .isFocused();
            page.keyboard().press("Enter");
            page.keyboard().press("Escape");
            page.keyboard().type("Huyện");
            page.keyboard().press("Tab");
            page.keyboard().type("Số");
            assertThat(said(editor)).contains("bảng ba dòng");
            assertThat(written(editor))
                    .startsWith(
                            "<h2>Mở đầu</h2><table><thead><tr><th scope=\"col\">Huyện</th><th scope=\"col\">Số</th>");
            editor.findsThePageClean();

            page.focus("#text-text");
            page.keyboard().press("Control+End");
            page.click("[data-richtext]:has(#text) [data-do=picture]");
            page.click("dialog [data-picture]");
            page.click("dialog [value=do]");
            // A closing dialog gives the focus back before the picture is in the text.
            assertThat(page.locator("[data-richtext]:has(#text) [data-said]"))
                    .hasText("Đã chèn ảnh. Lời chú thích viết dưới ảnh.");
            assertThat(page.locator("#text-text")).isFocused();
            page.keyboard().type("Chú thích");
            assertThat(page.locator("#text-text figcaption").last()).hasText("Chú thích");
            page.evaluate("document.getElementById('text-text').blur()");
            page.reload();
            assertThat(page.locator("#text-text figcaption").last()).hasText("Chú thích");
        }
    }

    private static String pasted(Visitor editor, String html) {
        Page page = editor.page();
        page.focus("#none-text");
        page.keyboard().press("Control+a");
        page.keyboard().press("Delete");
        page.evaluate(PASTE, List.of("none-text", html));
        return written(editor);
    }

    private static String written(Visitor editor) {
        editor.page().evaluate("document.activeElement.blur()");
        String written = Cleaner.clean(editor.page().inputValue("#none")).text().html();
        editor.page().focus("#none-text");
        return written;
    }

    private static String said(Visitor editor) {
        return editor.page().textContent("[data-richtext]:has(#none) [data-said]");
    }

    private Visitor editor() {
        Visitor editor = new Visitor(port)
                .signIn("chuyenvien.qlns.stc", "trinh-dien-2026")
                .open("/desk/styleguide/text");
        assertThat(editor.page().locator("#none-text")).isVisible();
        return editor;
    }

    /** As Unikey does: takes letters back and sends the finished ones. */
    private static void replacing(Page page, CDPSession keyboard, int letters, String finished) {
        for (int i = 0; i < letters; i++) {
            page.keyboard().press("Backspace");
        }
        keyboard.send("Input.insertText", text(finished));
    }

    private static void compose(CDPSession keyboard, String unfinished) {
        var composition = text(unfinished);
        composition.addProperty("selectionStart", unfinished.length());
        composition.addProperty("selectionEnd", unfinished.length());
        keyboard.send("Input.imeSetComposition", composition);
    }

    private static JsonObject text(String words) {
        var text = new JsonObject();
        text.addProperty("text", words);
        return text;
    }
}
