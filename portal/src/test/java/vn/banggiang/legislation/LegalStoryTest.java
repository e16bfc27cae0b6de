package vn.banggiang.legislation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.documents.LegalField;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.Papers;
import vn.banggiang.documents.Relation;
import vn.banggiang.identity.Actor;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.legislation.open.LegalFilter;
import vn.banggiang.legislation.open.OnLineDocument;
import vn.banggiang.legislation.open.OnLineDocuments;
import vn.banggiang.outgoing.Change;
import vn.banggiang.outgoing.Desk;
import vn.banggiang.outgoing.IssueOrder;
import vn.banggiang.outgoing.Issuing;
import vn.banggiang.outgoing.OutgoingIssued;
import vn.banggiang.outgoing.Publication;
import vn.banggiang.portal.Portals;
import vn.banggiang.portal.Portals.Portal;
import vn.banggiang.portal.Public;
import vn.banggiang.refusal.Refusal;
import vn.banggiang.storage.StoredFile;

/** Legal documents: issued on the desk or entered at the portal, in force or not, changed, taken off. */
@PlatformTest
class LegalStoryTest {

    private final Legislation legislation;
    private final IssuedHere issued;
    private final PublishedFiles files;
    private final OnLineDocuments documents;
    private final Issuing issuing;
    private final JdbcClient jdbc;
    private final Portals portals;
    private final Desk desk;
    private final Offices offices;
    private final LocalDate today;

    private @Nullable Office recipient;

    @LocalServerPort
    private int port;

    LegalStoryTest(
            Legislation legislation,
            IssuedHere issued,
            PublishedFiles files,
            OnLineDocuments documents,
            Issuing issuing,
            JdbcClient jdbc,
            Clock clock,
            BeanFactory beans) {
        this.legislation = legislation;
        this.issued = issued;
        this.files = files;
        this.documents = documents;
        this.issuing = issuing;
        this.jdbc = jdbc;
        this.portals = new Portals(beans);
        this.desk = new Desk(beans);
        this.offices = new Offices(beans);
        this.today = VietnamTime.today(clock);
    }

    @Test
    void whatIsIssuedForThePublicIsReadAtThePortalWithTheVerdictOfItsSignatures() {
        Portal portal = portals.open();
        Public everybody = new Public(port);
        OutgoingId id = issued(portal, LegalField.LAND);
        OutgoingId inside = issued(portal, null);
        tell(portal, id, LegalField.LAND, List.of());
        tell(portal, inside, null, List.of());

        assertThat(everybody.reads(portal.site().href())).contains("/van-ban/");
        OnLineDocument found = only(portal);
        assertThat(found.id().value()).isEqualTo(id.value());
        assertThat(found.effect()).isEqualTo(Effect.IN_FORCE);
        String address = address(portal, found);
        assertThat(everybody.reads(address)).contains("Nông Văn Đốc", "Đất đai", "Chữ ký số");
        files.judge();
        assertThat(everybody.reads(address)).contains("Hợp lệ: Nông Văn Đốc", "/verify?code=");
        var file = everybody.get(address + "/tai-ve");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).startsWith("%PDF");
        assertThat(everybody.reads(portal.site().href() + "/van-ban/rss.xml")).contains(address);
        assertThat(everybody.reads("/cong/sitemap.xml")).contains(address);
    }

    @Test
    void aFileThatIsLostKeepsNoOtherFromItsVerdict() {
        Portal portal = portals.open();
        tell(portal, issued(portal, LegalField.LAND), LegalField.LAND, List.of());
        String lost = "0".repeat(64);
        jdbc.sql("INSERT INTO legislation.verdict (sha256, signers) VALUES (:lost, '{}')")
                .param("lost", lost)
                .update();
        try {
            assertThatThrownBy(files::judge).isInstanceOf(RuntimeException.class);
        } finally {
            jdbc.sql("DELETE FROM legislation.verdict WHERE sha256 = :lost")
                    .param("lost", lost)
                    .update();
        }
        assertThat(new Public(port).reads(address(portal, only(portal)))).contains("Hợp lệ: Nông Văn Đốc");
    }

    @Test
    void toldTwiceAndOutOfOrderItComesToTheSame() {
        Portal portal = portals.open();
        OutgoingId first = issued(portal, LegalField.HEALTH);
        var replaces = new Change(Relation.REPLACES, first);
        OutgoingId second = issued(portal, LegalField.HEALTH, replaces);

        tell(portal, second, LegalField.HEALTH, List.of(replaces));
        tell(portal, second, LegalField.HEALTH, List.of(replaces));
        tell(portal, first, LegalField.HEALTH, List.of());
        tell(portal, first, LegalField.HEALTH, List.of());

        assertThat(all(portal)).hasSize(2);
        OnLineDocument old = one(portal, new LegalId(first.value()));
        assertThat(old.effect()).isEqualTo(Effect.ENDED);
        assertThat(new Public(port).reads(address(portal, old)))
                .contains("Được thay thế bởi", address(portal, one(portal, new LegalId(second.value()))));
    }

    @Test
    void whatIsWithdrawnSaysSoAndItsFileIsGivenToNobody() {
        Portal portal = portals.open();
        OutgoingId id = issued(portal, LegalField.LAND);
        tell(portal, id, LegalField.LAND, List.of());
        String address = address(portal, only(portal));
        var withdraws = new Change(Relation.WITHDRAWS, id);
        OutgoingId notice = issued(portal, null, withdraws);

        tell(portal, notice, null, List.of(withdraws));

        Public everybody = new Public(port);
        assertThat(only(portal).effect()).isEqualTo(Effect.WITHDRAWN);
        assertThat(everybody.reads(address)).contains("Đã thu hồi", "Bị thu hồi bởi");
        assertThat(everybody.get(address + "/tai-ve").statusCode()).isEqualTo(404);
    }

    @Test
    void anOldOneIsEnteredByOneAndPutOnLineByAnother() {
        Portal portal = portals.open();
        Public everybody = new Public(port);
        LegalId id = entered(portal, portal.editor(), facts("7/2019/QĐ-UBND", today.minusYears(5), null));
        entered(portal, portal.editor(), id, facts("7/2019/QĐ-UBND", today.minusYears(5), null));
        String address = portal.site().href() + "/van-ban/7-2019-qd-ubnd";

        assertThat(everybody.get(address).statusCode()).isEqualTo(404);
        refuses("legislation.only-approvers", () -> legislation.approve(portal.editor(), id, 1));
        legislation.approve(portal.approver(), id, 1);
        legislation.approve(portal.approver(), id, 1);
        assertThat(everybody.reads(address)).contains("7/2019/QĐ-UBND", "Còn hiệu lực");

        legislation.rewrite(portal.editor(), id, 1, facts("7/2019/QĐ-UBND", today.minusYears(5), today.minusDays(1)));
        refuses(
                "legislation.changed-meanwhile",
                () -> legislation.rewrite(
                        portal.colleague(), id, 1, facts("7/2019/QĐ-UBND", today.minusYears(4), null)));
        assertThat(everybody.reads(address)).contains("Còn hiệu lực");
        legislation.approve(portal.approver(), id, 2);
        assertThat(everybody.reads(address)).contains("Hết hiệu lực").doesNotContain("Còn hiệu lực");
        assertThat(legislation.see(portal.editor(), id).versions()).hasSize(2);
    }

    @Test
    void whoWroteDoesNotApprove() {
        Portal portal = portals.open();
        Actor leader = portal.office().leader();
        LegalId id = entered(portal, leader, facts("8/NQ-HĐND", today, null));

        refuses("legislation.author-approves-not", () -> legislation.approve(leader, id, 1));
    }

    @Test
    void whatIsTakenOffIsInNoListNoSearchNoFeedAndUnderNoAddress() {
        Portal portal = portals.open();
        Public everybody = new Public(port);
        LegalId id = published(portal, facts("9/QĐ-SGĐ", today, null), pdf());
        String address = address(portal, only(portal));
        assertThat(everybody.get(address + "/tai-ve").statusCode()).isEqualTo(200);

        legislation.remove(portal.approver(), id, "Đăng nhầm");

        assertThat(everybody.get(address).statusCode()).isEqualTo(404);
        assertThat(everybody.get(address + "/tai-ve").statusCode()).isEqualTo(404);
        assertThat(everybody.reads(portal.site().href() + "/van-ban")).doesNotContain("9/QĐ-SGĐ");
        assertThat(everybody.reads(portal.site().href() + "/van-ban/rss.xml")).doesNotContain("9/QĐ-SGĐ");
        assertThat(everybody.reads("/cong/sitemap.xml")).doesNotContain(address);
        assertThat(legislation.see(portal.editor(), id).standing()).isEqualTo(LegalStanding.REMOVED);
    }

    @Test
    void itIsFoundByNumberAndByWordsWithAndWithoutAccentsAndByEachFilter() {
        Portal portal = portals.open();
        published(portal, facts("10/2020/QĐ-UBND", today.minusYears(3), null), null);
        published(portal, facts("11/CT-SGĐ", today.plusDays(0), null, today.plusDays(3)), null);
        Public everybody = new Public(port);
        String list = portal.site().href() + "/van-ban?";

        assertThat(everybody.reads(list + "q=10/2020"))
                .contains("10/2020/QĐ-UBND")
                .doesNotContain("11/CT-SGĐ");
        assertThat(everybody.reads(list + "q=quy+che+van+thu")).contains("2 văn bản");
        assertThat(everybody.reads(list + "effect=NOT_YET"))
                .contains("11/CT-SGĐ")
                .doesNotContain("10/2020/QĐ-UBND");
        assertThat(everybody.reads(list + "year=" + (today.getYear() - 3))).contains("1 văn bản");
        assertThat(everybody.reads(list + "type=QUYET_DINH&field=REFORM")).contains("2 văn bản");
        assertThat(everybody.reads(list + "field=LAND")).contains("Không có văn bản nào như vậy");
        assertThat(everybody.reads(list + "type=NONE&effect=x&year=99999&o=all"))
                .contains("2 văn bản");
        assertThat(everybody.get(list + "page=7").statusCode()).isEqualTo(404);
        assertThat(everybody.reads(portal.site().href() + "/en/van-ban")).contains("In force");
    }

    @Test
    void numbersThatBeginAnewEachYearGetAddressesOfTheirOwn() {
        Portal portal = portals.open();
        published(portal, facts("5/QĐ-SGĐ", today.minusYears(1), null), null);
        published(portal, facts("5/QĐ-SGĐ", today, null), null);
        published(portal, facts("5/QĐ-SGĐ", today, null), null);

        assertThat(all(portal))
                .extracting(OnLineDocument::slug)
                .containsExactlyInAnyOrder(
                        "5-qd-sgd-" + (today.getYear() - 1),
                        "5-qd-sgd-" + today.getYear(),
                        "5-qd-sgd-" + today.getYear() + "-2");
    }

    @Test
    void amendedItIsPartlyInForceFromThatDayOnAndBothSayIt() {
        Portal portal = portals.open();
        LegalId earlier = published(portal, facts("20/QĐ-SGĐ", today.minusYears(1), null), null);
        LegalId later = published(portal, facts("21/QĐ-SGĐ", today, null), null);

        refuses(
                "legislation.only-approvers",
                () -> legislation.relate(portal.editor(), later, Relation.AMENDS, earlier, today));
        legislation.relate(portal.approver(), later, Relation.AMENDS, earlier, today);

        Public everybody = new Public(port);
        assertThat(one(portal, earlier).effect()).isEqualTo(Effect.PARTLY_ENDED);
        assertThat(everybody.reads(address(portal, one(portal, earlier)))).contains("Được sửa đổi, bổ sung bởi");
        assertThat(everybody.reads(address(portal, one(portal, later)))).contains("Sửa đổi, bổ sung", "20/QĐ-SGĐ");
        legislation.unrelate(portal.approver(), later, Relation.AMENDS, earlier);
        assertThat(one(portal, earlier).effect()).isEqualTo(Effect.IN_FORCE);
    }

    @Test
    void anotherSitesEditorLearnsNothingAndHostileFilesAreRefused() {
        Portal portal = portals.open();
        Portal other = portals.open();
        LegalId id = entered(portal, portal.editor(), facts("30/QĐ-SGĐ", today, null));

        refuses("portal.not-found", () -> legislation.see(other.editor(), id));
        refuses("portal.not-found", () -> legislation.approve(other.approver(), id, 1));
        refuses("portal.not-found", () -> entered(portal, other.editor(), facts("31/QĐ-SGĐ", today, null)));
        refuses("documents.state-secret", () -> files.take(new ByteArrayInputStream(Papers.stamped("MẬT"))));
        assertThatThrownBy(() -> files.take(
                        new ByteArrayInputStream("<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void nobodyChangesWhatWasSaidNotEvenByHand() {
        Portal portal = portals.open();
        published(portal, facts("40/QĐ-SGĐ", today, null), null);

        for (String table : List.of("version", "publication", "document")) {
            assertThatThrownBy(() -> jdbc.sql("DELETE FROM legislation." + table + " WHERE agency_id = ?")
                            .param(portal.site().agency().value())
                            .update())
                    .isInstanceOf(DataAccessException.class);
        }
    }

    private OutgoingId issued(Portal portal, @Nullable LegalField field, Change... changes) {
        Office office = portal.office();
        OutgoingId id = desk.signed(office, recipient());
        issuing.issue(office.clerk(), id, new IssueOrder(false, field, null, List.of(changes)));
        return id;
    }

    private Office recipient() {
        if (recipient == null) {
            recipient = offices.open();
        }
        return recipient;
    }

    /** As the registry of events does, perhaps once more. */
    private void tell(Portal portal, OutgoingId id, @Nullable LegalField field, List<Change> changes) {
        issued.take(new OutgoingIssued(
                id,
                portal.site().agency(),
                portal.office().specialist().person(),
                null,
                "",
                field == null ? null : new Publication(field, today),
                changes));
    }

    private LegalId published(Portal portal, LegalFacts facts, @Nullable StoredFile file) {
        LegalId id = entered(portal, portal.editor(), facts.with(file));
        legislation.approve(portal.approver(), id, 1);
        return id;
    }

    private LegalId entered(Portal portal, Actor editor, LegalFacts facts) {
        return entered(portal, editor, LegalId.random(), facts);
    }

    private LegalId entered(Portal portal, Actor editor, LegalId id, LegalFacts facts) {
        return legislation.enter(editor, id, portal.site().agency(), facts);
    }

    private StoredFile pdf() {
        return files.take(new ByteArrayInputStream(Papers.saying("Bản quét " + UUID.randomUUID())));
    }

    private OnLineDocument only(Portal portal) {
        assertThat(all(portal)).hasSize(1);
        return all(portal).getFirst();
    }

    private OnLineDocument one(Portal portal, LegalId id) {
        return all(portal).stream()
                .filter(document -> document.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<OnLineDocument> all(Portal portal) {
        return documents.page(LegalFilter.of(portal.site().agency()), 0).lines();
    }

    private static String address(Portal portal, OnLineDocument document) {
        return portal.site().href() + "/" + document.below();
    }

    private static LegalFacts facts(String code, LocalDate issued, @Nullable LocalDate expires) {
        return facts(code, issued, expires, issued);
    }

    private static LegalFacts facts(String code, LocalDate issued, @Nullable LocalDate expires, LocalDate effective) {
        return new LegalFacts(
                code,
                DocumentType.QUYET_DINH,
                "Sở Giả Định",
                "Nông Văn Đốc",
                "Giám đốc",
                issued,
                effective,
                expires,
                "Ban hành Quy chế công tác văn thư",
                LegalField.REFORM,
                null,
                null);
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
