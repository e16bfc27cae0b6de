package vn.banggiang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.banggiang.PlatformTest;
import vn.banggiang.browser.Visitor;
import vn.banggiang.documents.Papers;
import vn.banggiang.journeys.OfficeAtWork.Desk;

/** A clerk drops or chooses a pile of files, and reads in one answer what became of each. */
@PlatformTest
class SeveralFilesTest {

    private static final String DROPPED = """
            ([zone, ...files]) => {
              const dropped = new DataTransfer();
              for (const [name, content] of files) {
                const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
                dropped.items.add(new File([bytes], name, { type: "application/pdf" }));
              }
              document.querySelector(zone).dispatchEvent(new DragEvent("drop", { dataTransfer: dropped }));
            }
            """;

    private final OfficeAtWork office;
    private final int port;

    SeveralFilesTest(BeanFactory beans, @LocalServerPort int port) {
        this.office = new OfficeAtWork(beans);
        this.port = port;
    }

    @Test
    void aPileIsDroppedAndTheFirstIsRegisteredNext() {
        try (var clerk = office.signsIn(new Visitor(port), Desk.CLERK)) {
            Page page = clerk.open("/incoming").awaitsTheWholePage().page();
            page.evaluate(
                    DROPPED,
                    List.of(
                            ".drop",
                            List.of("thu.pdf", base64(Papers.letter())),
                            List.of("anh.pdf", base64(notPdf())),
                            List.of("giay-moi.pdf", base64(Papers.saying("Kính mời họp.")))));
            assertThat(page.locator("h1")).hasText("Đã nhận 2 tệp, 1 tệp không nhận được");
            assertThat(page.locator(".note.bad")).containsText("anh.pdf");
            assertThat(page.locator(".note.bad")).containsText("Tệp không phải là PDF.");
            assertThat(page.locator("tr[data-line]")).hasCount(2);
            clerk.findsThePageClean().findsItFits();
            page.click("[data-main]");
            assertThat(page.locator("#trichYeu")).isVisible();
        }
    }

    @Test
    void withoutScriptsTheyAreChosenAndSent() {
        try (var clerk = office.signsIn(Visitor.withoutScripts(port), Desk.CLERK)) {
            Page page = clerk.open("/incoming").page();
            page.setInputFiles("#file", new FilePayload[] {
                new FilePayload("thu.pdf", "application/pdf", Papers.letter()),
                new FilePayload("giay-moi.pdf", "application/pdf", Papers.saying("Kính mời họp."))
            });
            page.click("noscript .button, .button.main");
            assertThat(page.locator("h1")).hasText("Đã nhận 2 tệp");
            assertThat(page.locator("tr[data-line]")).hasCount(2);
        }
    }

    private static String base64(byte[] content) {
        return Base64.getEncoder().encodeToString(content);
    }

    private static byte[] notPdf() {
        return "JFIF".getBytes(StandardCharsets.UTF_8);
    }
}
