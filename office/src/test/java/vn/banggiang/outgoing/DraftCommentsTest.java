package vn.banggiang.outgoing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.banggiang.ApiCaller;
import vn.banggiang.PlatformTest;
import vn.banggiang.database.TestServer;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.HistoryAct;
import vn.banggiang.documents.HistoryLine;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.Papers;
import vn.banggiang.identity.Accounts;
import vn.banggiang.identity.Actor;

/** What is said about a draft stays tied to the page and the version that it was said about, until its author settles it. */
@PlatformTest
class DraftCommentsTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final PagePlace THERE = new PagePlace(1, 120, 200, 300, 40);

    private final DraftComments comments;
    private final OutgoingDocuments documents;
    private final OutgoingReading reading;
    private final Desk desk;
    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final JdbcTemplate statements;
    private final TransactionTemplate transaction;
    private final Office office;
    private final Office recipient;

    @LocalServerPort
    private int port;

    DraftCommentsTest(
            DraftComments comments,
            OutgoingDocuments documents,
            OutgoingReading reading,
            Accounts accounts,
            JdbcClient jdbc,
            JdbcTemplate statements,
            PlatformTransactionManager transactions,
            BeanFactory beans) {
        this.comments = comments;
        this.documents = documents;
        this.reading = reading;
        this.desk = new Desk(beans);
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.statements = statements;
        this.transaction = new TransactionTemplate(transactions);
        Offices offices = new Offices(beans);
        this.office = offices.open();
        this.recipient = offices.open();
    }

    @Test
    void aCommentStaysTiedToTheVersionThatItWasMadeUpon() {
        OutgoingId draft = draft();
        comments.add(office.head(), draft, "Bổ sung căn cứ.", null, THERE);
        rewrite(draft, "Bản thứ hai.");
        comments.add(office.head(), draft, "Về cả văn bản.", null, null);
        comments.add(office.head(), draft, "Còn ở bản đầu.", 1, THERE);

        assertThat(reading.see(office.specialist(), draft).comments())
                .extracting(CommentLine::comment)
                .extracting(DraftComment::number, DraftComment::version, DraftComment::place)
                .containsExactly(tuple(1, 1, THERE), tuple(2, 2, null), tuple(3, 1, THERE));
        assertThat(reading.see(office.specialist(), draft).comments())
                .extracting(CommentLine::by)
                .containsOnly("Lục Thị Phòng");
        refuses("documents.version-not-found", () -> comments.add(office.head(), draft, "Sai bản.", 3, null));
    }

    @Test
    void aPlaceLiesOnAPageOfThatVersionsFile() {
        OutgoingId draft = draft();
        PagePlace second = new PagePlace(2, 0, 0, 10, 10);

        refuses("documents.place-invalid", () -> comments.add(office.head(), draft, "Trang hai.", null, second));
        rewrite(draft, "Một dòng.\n".repeat(60));
        comments.add(office.head(), draft, "Trang hai.", null, second);
        refuses("documents.place-invalid", () -> comments.add(office.head(), draft, "Trang hai.", 1, second));
        assertThat(reading.see(office.head(), draft).comments()).hasSize(1);
    }

    @Test
    void whereThereIsNoPageThereIsNoPlaceOnIt() {
        OutgoingId draft = OutgoingId.random();
        documents.draft(office.specialist(), draft, Drafting.of(content("")));

        refuses("documents.page-missing", () -> comments.add(office.head(), draft, "Ở đâu?", null, THERE));
        assertThat(comments.add(office.head(), draft, "Chờ tệp.", null, null).version())
                .isNull();
    }

    @Test
    void whoSeesTheDraftSpeaksAndWhoWritesItSettles() {
        OutgoingId draft = draft();
        for (Actor stranger : List.of(office.colleague(), office.clerk(), recipient.leader())) {
            refuses("documents.not-found", () -> comments.add(stranger, draft, "Không thấy.", null, null));
            refuses("documents.not-found", () -> reading.see(stranger, draft).comments());
            refuses("documents.not-found", () -> comments.settle(stranger, draft, 1, ""));
        }
        documents.submit(office.specialist(), draft);
        comments.add(office.leader(), draft, "Ngắn hơn.", null, THERE);

        refuses("documents.only-drafter", () -> comments.settle(office.leader(), draft, 1, ""));
        refuses("documents.not-found", () -> comments.settle(office.specialist(), draft, 2, ""));
        comments.settle(office.specialist(), draft, 1, "Đã rút còn một trang.");
        comments.settle(office.head(), draft, 1, "Muộn.");

        assertThat(reading.see(office.leader(), draft).comments())
                .singleElement()
                .satisfies(line -> assertThat(line.settledBy()).isEqualTo("Bế Văn Viên"))
                .extracting(line -> line.comment().settlement().answer())
                .isEqualTo("Đã rút còn một trang.");
        assertThat(reading.see(office.specialist(), draft).path())
                .extracting(HistoryLine::act)
                .containsExactly(
                        HistoryAct.DRAFTED, HistoryAct.SUBMITTED, HistoryAct.COMMENTED, HistoryAct.COMMENT_SETTLED);
        assertThat(journal(draft)).contains("documents.act.commented", "documents.act.comment-settled");
    }

    @Test
    void nothingIsSaidOrSettledOnceItIsSigned() {
        OutgoingId draft = draft();
        comments.add(office.head(), draft, "Trước khi ký.", null, THERE);
        documents.submit(office.specialist(), draft);
        documents.approve(office.head(), draft, "");
        desk.sign(office.leader(), draft);

        refuses("documents.not-writable", () -> comments.add(office.head(), draft, "Muộn rồi.", null, THERE));
        refuses("documents.not-writable", () -> comments.settle(office.specialist(), draft, 1, ""));
        assertThat(reading.see(office.clerk(), draft).comments()).hasSize(1);
    }

    @Test
    void whatIsSaidAtOnceIsNumberedOneByOne() throws Exception {
        OutgoingId draft = draft();
        List<Callable<DraftComment>> speakers = IntStream.rangeClosed(1, 8)
                .mapToObj(turn -> (Callable<DraftComment>)
                        () -> comments.add(office.head(), draft, "Cùng lúc, ý " + turn + ".", null, THERE))
                .toList();
        try (var colleagues = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var said : colleagues.invokeAll(speakers)) {
                said.get();
            }
        }
        assertThat(reading.see(office.head(), draft).comments())
                .extracting(line -> line.comment().number())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 8).boxed().toList());
    }

    @Test
    void theSameSaidTwiceIsSaidOnceUntilItIsSettled() {
        OutgoingId draft = draft();
        comments.add(office.head(), draft, "Nêu rõ thời hạn.", null, THERE);
        assertThat(comments.add(office.head(), draft, "Nêu rõ thời hạn.", null, THERE)
                        .number())
                .isEqualTo(1);
        comments.add(office.head(), draft, "Nêu rõ thời hạn.", null, null);
        comments.settle(office.specialist(), draft, 2, "");
        comments.add(office.head(), draft, "Nêu rõ thời hạn.", null, null);

        assertThat(reading.see(office.head(), draft).comments()).hasSize(3);
        assertThat(reading.see(office.specialist(), draft).path())
                .extracting(HistoryLine::act)
                .containsExactly(
                        HistoryAct.DRAFTED,
                        HistoryAct.COMMENTED,
                        HistoryAct.COMMENTED,
                        HistoryAct.COMMENT_SETTLED,
                        HistoryAct.COMMENTED);
    }

    @Test
    void theDatabaseKeepsWhatWasSaid() {
        OutgoingId draft = draft();
        comments.add(office.head(), draft, "Giữ nguyên.", null, THERE);
        comments.settle(office.specialist(), draft, 1, "Đã sửa.");

        for (String change : List.of(
                "UPDATE documents.draft_comment SET words = 'khác'",
                "UPDATE documents.draft_comment SET answer = 'khác'",
                "UPDATE documents.draft_comment SET settled_at = NULL, settled_by = NULL",
                "DELETE FROM documents.draft_comment")) {
            assertThatThrownBy(() -> jdbc.sql(change + " WHERE outgoing_id = ?")
                            .param(draft.value())
                            .update())
                    .hasMessageContaining("a comment is only settled, once");
        }
    }

    @Test
    void whatWasSaidBeforeCommentsHadPlacesIsKept() throws Exception {
        OutgoingId draft = draft();
        comments.add(office.head(), draft, "Ở bản đầu.", null, null);
        rewrite(draft, "Bản thứ hai.");
        comments.add(office.specialist(), draft, "Đã viết lại.", null, null);
        String migration = new ClassPathResource("db/documents/V4__comments_at_places.sql").getContentAsString(UTF_8);

        List<CommentLine> kept;
        try (var owner = TestServer.shared().applicationsOwnAll()) {
            kept = transaction.execute(undone -> {
                undone.setRollbackOnly();
                statements.execute("DROP TABLE documents.draft_comment; DROP FUNCTION documents.keep_comment;"
                        + "SET LOCAL search_path = documents;" + migration);
                return reading.see(office.head(), draft).comments();
            });
        }

        assertThat(kept)
                .extracting(
                        CommentLine::by,
                        line -> line.comment().words(),
                        line -> line.comment().version())
                .containsExactly(tuple("Lục Thị Phòng", "Ở bản đầu.", 1), tuple("Bế Văn Viên", "Đã viết lại.", 2));
    }

    @Test
    void programsCommentOnPlacesToo() throws Exception {
        OutgoingId draft = draft();
        String address = "/api/v1/outgoing/" + draft;
        ApiCaller api = new ApiCaller(port, accounts);
        api.signIn(office.head());

        HttpResponse<String> said = api.send(api.post(address + "/comment", """
                        {"comment": "Bổ sung căn cứ.", "version": 1,
                         "place": {"page": 1, "left": 120, "top": 200, "width": 300, "height": 40}}
                        """), "vi");

        JsonNode comment = JSON.readTree(said.body()).get("comments").get(0);
        assertThat(comment.get("number").asInt()).isOne();
        assertThat(comment.get("version").asInt()).isOne();
        assertThat(comment.get("place").get("top").asInt()).isEqualTo(200);
        assertThat(comment.get("settledAt").isNull()).isTrue();
        for (String nowhere : List.of(
                "{\"page\": 9, \"left\": 0, \"top\": 0, \"width\": 1, \"height\": 1}",
                "{\"page\": 1, \"left\": 0, \"top\": 0, \"width\": 1001, \"height\": 1}",
                "{\"page\": 1}")) {
            api.refuses(
                    422,
                    "documents.place-invalid",
                    api.post(address + "/comment", "{\"comment\": \"x\", \"place\": " + nowhere + "}"));
        }
        api.refuses(
                404,
                "documents.version-not-found",
                api.post(address + "/comment", "{\"comment\": \"x\", \"version\": 7}"));
        api.refuses(404, "documents.version-not-found", api.request(address + "/file?version=7"));
        HttpResponse<String> settled =
                api.send(api.post(address + "/comments/1/settle", "{\"answer\": \"Đã bổ sung.\"}"), "vi");
        JsonNode after = JSON.readTree(settled.body()).get("comments").get(0);
        assertThat(after.get("settledBy").asString()).isEqualTo("Lục Thị Phòng");
        assertThat(after.get("answer").asString()).isEqualTo("Đã bổ sung.");
    }

    private OutgoingId draft() {
        return documents
                .draft(
                        office.specialist(),
                        OutgoingId.random(),
                        Drafting.of(Papers.answer(
                                recipient.agency().id(), office.leader().person())))
                .id();
    }

    private void rewrite(OutgoingId draft, String body) {
        int seen = reading.see(office.specialist(), draft).document().revision();
        documents.revise(office.specialist(), draft, content(body), seen);
    }

    private DraftContent content(String body) {
        DraftContent usual =
                Papers.answer(recipient.agency().id(), office.leader().person());
        return new DraftContent(
                usual.type(),
                usual.trichYeu(),
                usual.recipients(),
                List.of(),
                List.of(),
                body,
                usual.signer(),
                usual.urgency());
    }

    private List<String> journal(OutgoingId draft) {
        return jdbc.sql("SELECT action FROM audit.entry WHERE subject = ?")
                .param(draft.ref().subject())
                .query(String.class)
                .list();
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        DocumentsException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
