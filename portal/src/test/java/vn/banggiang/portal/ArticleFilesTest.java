package vn.banggiang.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.banggiang.PlatformTest;
import vn.banggiang.portal.Portals.Portal;
import vn.banggiang.portal.open.OnLineFiles;
import vn.banggiang.storage.StorageException;

/** Files are approved with their article, fixed in its versions, and public as long as one of these is. */
@PlatformTest
class ArticleFilesTest {

    private static final String PDF = "%PDF-1.7\nnội dung";
    private static final String MP4 = "\0\0\0\u0018ftypisom\0\0\0\0isomiso2 a film";

    private final ArticleFiles files;
    private final Articles articles;
    private final Writing writing;
    private final OnLineChanges changes;
    private final Previews previews;
    private final OnLineFiles onLine;
    private final Portals portals;

    @LocalServerPort
    private int port;

    ArticleFilesTest(
            ArticleFiles files,
            Articles articles,
            Writing writing,
            OnLineChanges changes,
            Previews previews,
            OnLineFiles onLine,
            BeanFactory beans) {
        this.files = files;
        this.articles = articles;
        this.writing = writing;
        this.changes = changes;
        this.previews = previews;
        this.onLine = onLine;
        this.portals = new Portals(beans);
    }

    @Test
    void aFileIsPublicFromTheApprovalOfItsDraftToTheEndOfTheVersion() {
        Portal portal = portals.open();
        ArticleId id = portals.written(portal, Portals.text("Báo cáo", "<p>Xem tệp.</p>"));
        Saved saved = attach(portal, id, 1, "C:\\Báo cáo quý.pdf.exe", PDF);
        AttachedFile file =
                articles.see(portal.editor(), id).drafts().newest().files().getFirst();
        String address = portal.site().href() + "/tep/" + file.id();

        assertThat(file.name()).isEqualTo("Báo cáo quý.pdf.pdf");
        assertThat(saved.draft()).isEqualTo(2);
        assertThat(attach(portal, id, 2, "lại.pdf", PDF).draft()).isEqualTo(2);
        assertThat(status(address)).isEqualTo(404);
        assertThat(onLine.ever(portal.site().id(), file.id())).isEmpty();
        String preview = portal.site().href() + "/xem-truoc/" + previews.open(portal.editor(), id, 2) + "/tep/";
        assertThat(status(preview + file.id())).isEqualTo(200);
        assertThat(status(preview + UUID.randomUUID())).isEqualTo(404);

        portals.publish(portal, id, 2, OnLine.NOW);
        HttpResponse<String> answer = new Public(port).get(address);
        assertThat(answer.body()).isEqualTo(PDF);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(new Public(port).reads(portal.site().href() + "/bao-cao"))
                .contains("Báo cáo quý.pdf.pdf", "PDF, 1 KB");

        assertThat(onLine.ever(portal.site().id(), file.id())).contains(file);
        assertThat(onLine.ever(portals.open().site().id(), file.id())).isEmpty();

        Saved without = files.detach(portal.editor(), id, 2, file.id());
        assertThat(status(address)).isEqualTo(200);
        portals.publish(portal, id, without.draft(), OnLine.NOW);
        assertThat(status(address)).isEqualTo(404);
        assertThat(articles.see(portal.editor(), id).versions().getLast().files())
                .containsExactly(file);
        assertThat(onLine.ever(portal.site().id(), file.id())).contains(file);
    }

    @Test
    void aVideoIsPlayedInParts() {
        Portal portal = portals.open();
        ArticleId id = portals.written(portal, Portals.text("Phim", "<p>Phim.</p>"));
        attach(portal, id, 1, "phim.mov", MP4);
        portals.publish(portal, id, 2, OnLine.NOW);
        UUID film = articles.see(portal.editor(), id)
                .drafts()
                .newest()
                .files()
                .getFirst()
                .id();
        String address = portal.site().href() + "/tep/" + film;

        HttpResponse<String> part = new Public(port).get(address, "Range", "bytes=4-7");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo("ftyp");
        assertThat(part.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("inline");
        HttpResponse<String> page = new Public(port).get(portal.site().href() + "/phim");
        assertThat(page.body()).contains("<video controls preload=\"metadata\" src=\"" + address);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("media-src 'self'");
    }

    @Test
    void filesStayWithTheTextThatIsWrittenOnAndWhoAddedOneDoesNotApproveIt() {
        Portal portal = portals.open();
        ArticleId id = portals.written(portal, Portals.text("Kèm tệp", "<p>Một.</p>"));
        attach(portal, id, 1, "a.csv", "Tên;Số\nA;1\n");
        Saved saved = writing.save(portal.colleague(), id, 2, null, Portals.text("Kèm tệp", "<p>Hai.</p>"));

        Drafts drafts = articles.see(portal.editor(), id).drafts();
        assertThat(drafts.numbered(saved.draft()).files())
                .extracting(AttachedFile::kind)
                .containsExactly(FileKind.CSV);
        assertThat(Authorship.isBy(portal.editor().person(), saved.draft(), drafts, List.of()))
                .isTrue();
        portals.publish(portal, id, saved.draft(), OnLine.NOW);
        changes.withdraw(portal.approver(), id, "Nhầm tệp.");
        assertThat(status(portal.site().href() + "/tep/"
                        + drafts.newest().files().getFirst().id()))
                .isEqualTo(404);
    }

    @Test
    void whatItIsCountsAndNotItsName() {
        Portal portal = portals.open();
        Portal other = portals.open();
        ArticleId id = portals.written(portal, Portals.text("Tệp lạ", "<p>Chữ.</p>"));

        for (String hostile :
                List.of("<html><script>alert(1)</script>", "MZ\u0090\0", "<svg xmlns='x'/>", "", "\0\0\0")) {
            assertThatThrownBy(() -> attach(portal, id, 1, "bao-cao.pdf", hostile))
                    .hasMessageContaining("portal.file-kind");
        }
        assertThatThrownBy(() -> files.attach(portal.editor(), id, 1, "to.pdf", new EndlessPdf()))
                .isInstanceOf(StorageException.class);
        assertThatThrownBy(() -> attach(other, id, 1, "a.pdf", PDF)).isInstanceOf(PortalException.class);
        assertThat(articles.see(portal.editor(), id).drafts().all()).hasSize(1);
    }

    private Saved attach(Portal portal, ArticleId id, int base, String name, String content) {
        return files.attach(
                portal.editor(), id, base, name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    private int status(String path) {
        return new Public(port).get(path).statusCode();
    }

    /** Begins as a PDF and never ends. */
    private static final class EndlessPdf extends java.io.InputStream {

        private int at;

        @Override
        public int read() {
            return at < 8 ? "%PDF-1.7".charAt(at++) : ' ';
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            for (int i = 0; i < length; i++) {
                into[offset + i] = (byte) read();
            }
            return length;
        }
    }
}
