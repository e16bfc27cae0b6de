package vn.banggiang.documents.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.Papers;
import vn.banggiang.identity.Actor;
import vn.banggiang.incoming.IncomingDocuments;
import vn.banggiang.incoming.IncomingFilter;
import vn.banggiang.incoming.IncomingLine;
import vn.banggiang.incoming.IncomingList;
import vn.banggiang.outgoing.Desk;
import vn.banggiang.outgoing.DraftContent;
import vn.banggiang.outgoing.Drafting;
import vn.banggiang.outgoing.Issuing;
import vn.banggiang.outgoing.OutgoingDocuments;
import vn.banggiang.search.Passage;
import vn.banggiang.search.Search;
import vn.banggiang.search.SearchEntry;
import vn.banggiang.shell.PageOf;
import vn.banggiang.words.Folding;

/** What a file says is found as what the register says is, by who may open the document, with the place. */
@PlatformTest
class FileTextSearchTest {

    private static final List<String> SYLLABLES = List.of(
            "ngân", "sách", "đầu", "tư", "công", "trình", "huyện", "xã", "Hòa", "An", "Trùng", "Khánh", "giải", "ngân",
            "kế", "hoạch", "thủy", "lợi", "đường", "giao", "thông", "nông", "thôn", "trường", "học", "trạm", "y", "tế",
            "biên", "giới", "cửa", "khẩu", "rà", "soát", "đất", "đai", "quy", "định", "hỗ", "trợ", "người", "dân",
            "chuyển", "đổi", "số", "báo", "cáo", "quý", "tổng", "hợp", "khó", "khăn", "vướng", "mắc", "tháo", "gỡ");

    private final IncomingDocuments incoming;
    private final IncomingList list;
    private final Issuing issuing;
    private final OutgoingDocuments drafts;
    private final Search search;
    private final UnreadFiles unread;
    private final JdbcClient jdbc;
    private final Desk desk;
    private final Offices offices;
    private final Office office;
    private final Random random = new Random(30_2020);

    FileTextSearchTest(
            IncomingDocuments incoming,
            IncomingList list,
            Issuing issuing,
            OutgoingDocuments drafts,
            Search search,
            UnreadFiles unread,
            JdbcClient jdbc,
            BeanFactory beans) {
        this.incoming = incoming;
        this.list = list;
        this.issuing = issuing;
        this.drafts = drafts;
        this.search = search;
        this.unread = unread;
        this.jdbc = jdbc;
        this.desk = new Desk(beans);
        this.offices = new Offices(beans);
        this.office = offices.open();
    }

    @Test
    void fiftyOfFiftyPhrasesOfBodiesAreFoundWithAndWithoutTheirAccents() {
        List<String> missed = new ArrayList<>();
        for (int document = 0; document < 5; document++) {
            List<String> paragraphs =
                    IntStream.range(0, 14).mapToObj(i -> sentence(60)).toList();
            IncomingId id = taken(String.join("\n", paragraphs));
            unread.readAll();
            for (int i = 0; i < 10; i++) {
                String phrase = phrase(paragraphs.get(random.nextInt(paragraphs.size())));
                for (String typed : List.of(phrase, Folding.plain(phrase))) {
                    if (!found(office.clerk(), typed).contains(id)) {
                        missed.add(typed);
                    }
                }
            }
        }

        assertThat(missed).isEmpty();
    }

    @Test
    void theResultSaysOnWhichPageAndMarksTheWords() {
        IncomingId id = taken(IntStream.range(0, 40)
                .mapToObj(i -> i == 38 ? "Cầu treo Pác Ngườm đã được gia cố xong." : sentence(40))
                .collect(Collectors.joining("\n")));
        unread.readAll();

        PageOf<IncomingLine> lines = list.page(office.clerk(), asking("cau treo pac nguom"));
        Passage passage = list.passages(lines, "cau treo pac nguom").get(id.value());

        assertThat(passage.page()).isGreaterThan(1);
        assertThat(passage.text()).contains("Cầu treo Pác Ngườm đã được gia cố");
        assertThat(passage.pieces().stream().filter(Passage.Piece::found).map(Passage.Piece::text))
                .contains("Cầu", "treo", "Pác", "Ngườm");
    }

    @Test
    void whatIsTypedWithAccentsIsShownWhereTheyAre() {
        String filling = IntStream.range(0, 30).mapToObj(i -> sentence(40)).collect(Collectors.joining("\n"));
        IncomingId id = taken("Cán bộ làng Má.\n" + filling + "\nCán bộ lang mạ.");
        unread.readAll();

        PageOf<IncomingLine> lines = list.page(office.clerk(), asking("lang mạ"));

        assertThat(list.passages(lines, "lang mạ").get(id.value()).page()).isGreaterThan(1);
        assertThat(list.passages(lines, "làng má").get(id.value()).page()).isEqualTo(1);
    }

    @Test
    void whatSomebodyMayNotOpenIsNotFoundByItsText() {
        IncomingId id = taken("Bản đồ hang Ngườm Ngao kèm theo.");
        unread.readAll();

        assertThat(found(office.clerk(), "hang ngườm ngao")).containsExactly(id);
        assertThat(found(office.specialist(), "hang ngườm ngao")).isEmpty();
        assertThat(found(offices.open().leader(), "hang ngườm ngao")).isEmpty();
    }

    @Test
    void whatWasIssuedIsFoundByItsText() {
        OutgoingId id = desk.signed(office, offices.open());
        issuing.issue(office.clerk(), id);
        unread.readAll();

        List<SearchEntry> entries = search.find(office.leader(), "cử hai cán bộ tham gia").stream()
                .flatMap(found -> found.entries().stream())
                .toList();

        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.href()).isEqualTo("/outgoing/" + id);
            assertThat(entry.passage()).isNotNull();
        });
    }

    @Test
    void wordsOnTwoPagesThatFollowEachOtherAreFoundAndThoseFurtherApartAreNot() {
        String filling = IntStream.range(0, 14).mapToObj(i -> sentence(60)).collect(Collectors.joining("\n"));
        String farther = IntStream.range(0, 60).mapToObj(i -> sentence(60)).collect(Collectors.joining("\n"));
        IncomingId near = taken("Thác Nặm Trá ở đầu.\n" + filling + "\nHồ Thang Hen ở cuối.");
        IncomingId far = taken("Thác Nặm Trá ở đầu.\n" + farther + "\nHồ Thang Hen ở cuối.");
        unread.readAll();

        assertThat(pages(near)).isEqualTo(2);
        assertThat(pages(far)).isGreaterThan(3);
        assertThat(found(office.clerk(), "nam tra thang hen")).containsExactly(near);
        PageOf<IncomingLine> lines = list.page(office.clerk(), asking("nam tra thang hen"));
        assertThat(list.passages(lines, "nam tra thang hen").get(near.value()).page())
                .isEqualTo(2);
    }

    @Test
    void aDraftIsFoundByItsLatestTextByWhoMaySeeIt() {
        OutgoingId id = OutgoingId.random();
        int seen = drafts.draft(office.specialist(), id, Drafting.of(saying("Cầu phao Bản Giốc tạm dừng.")))
                .revision();
        unread.readAll();
        assertThat(entries(office.specialist(), "cau phao ban gioc"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.href()).isEqualTo("/outgoing/" + id));
        assertThat(entries(office.colleague(), "cau phao ban gioc")).isEmpty();

        drafts.revise(office.specialist(), id, saying("Đường lên động mở lại."), seen);
        unread.readAll();

        assertThat(entries(office.specialist(), "cau phao ban gioc")).isEmpty();
        assertThat(entries(office.specialist(), "đường lên động mở lại")).hasSize(1);
    }

    @Test
    void aFileThatIsLostKeepsNoOtherFromBeingReadAndHasItsNextTurnLater() {
        IncomingId id = taken("Bến đò Tà Sa ngừng phục vụ.");
        UUID lost = UUID.randomUUID();
        jdbc.sql("INSERT INTO documents.unread_file (document_id, agency_id, file, sha256, since)"
                        + " VALUES (?, ?, 0, ?, now() + interval '1 hour')")
                .params(lost, office.agency().id().value(), "f".repeat(64))
                .update();

        // The platform's own reading may have met it first.
        assertThat(catchThrowable(unread::readAll))
                .satisfiesAnyOf(
                        failure -> assertThat(failure).isNull(),
                        failure -> assertThat(failure).isInstanceOf(RuntimeException.class));
        unread.readAll();

        assertThat(found(office.clerk(), "ben do ta sa ngung")).containsExactly(id);
        assertThat(jdbc.sql("SELECT failures FROM documents.unread_file WHERE document_id = ? AND not_before > now()")
                        .param(lost)
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    private DraftContent saying(String body) {
        DraftContent usual =
                Papers.answer(offices.open().agency().id(), office.leader().person());
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

    private List<SearchEntry> entries(Actor reader, String words) {
        return search.find(reader, words).stream()
                .flatMap(found -> found.entries().stream())
                .toList();
    }

    private int pages(IncomingId id) {
        return jdbc.sql("SELECT count(*) FROM documents.page_text WHERE document_id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    private IncomingId taken(String body) {
        IncomingId id = IncomingId.random();
        incoming.upload(office.clerk(), id, "cong-van.pdf", new ByteArrayInputStream(Papers.saying(body)));
        return id;
    }

    private Set<IncomingId> found(Actor reader, String words) {
        return list.page(reader, asking(words)).lines().stream()
                .map(IncomingLine::id)
                .collect(Collectors.toSet());
    }

    private static IncomingFilter asking(String words) {
        return new IncomingFilter(Set.of(), words, "", IncomingFilter.Order.NEWEST, 0);
    }

    private String sentence(int words) {
        return IntStream.range(0, words)
                .mapToObj(i -> SYLLABLES.get(random.nextInt(SYLLABLES.size())))
                .collect(Collectors.joining(" ", "Đề nghị ", "."));
    }

    private String phrase(String sentence) {
        List<String> words = List.of(sentence.split(" ", -1));
        int start = random.nextInt(words.size() - 8);
        return String.join(" ", words.subList(start, start + 5 + random.nextInt(3)));
    }
}
