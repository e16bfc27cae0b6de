package vn.banggiang.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.LegalField;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.Papers;
import vn.banggiang.documents.Relation;
import vn.banggiang.storage.FileStore;

/** What the clerk says of the public when issuing. */
@PlatformTest
class PublicationTest {

    private final Issuing issuing;
    private final IssuedDocuments issued;
    private final OutgoingReading reading;
    private final PublicityReading publicity;
    private final FileStore files;
    private final JdbcClient jdbc;
    private final LocalDate today;
    private final Desk desk;
    private final Office office;
    private final Office other;

    PublicationTest(
            Issuing issuing,
            IssuedDocuments issued,
            OutgoingReading reading,
            PublicityReading publicity,
            FileStore files,
            JdbcClient jdbc,
            Clock clock,
            BeanFactory beans) {
        this.issuing = issuing;
        this.issued = issued;
        this.reading = reading;
        this.publicity = publicity;
        this.files = files;
        this.jdbc = jdbc;
        this.today = VietnamTime.today(clock);
        this.desk = new Desk(beans);
        Offices offices = new Offices(beans);
        this.office = offices.open();
        this.other = offices.open();
    }

    @Test
    void isKeptWithTheDayOfIssueWhereNoOtherIsSaid() {
        OutgoingId id = issue(published(null));

        assertThat(seen(id).publication()).isEqualTo(new Publication(LegalField.LAND, today));
        assertThat(seen(issue(IssueOrder.PLAIN)).publication()).isNull();
    }

    @Test
    void isInForceOnNoDayBeforeTheIssueAndTakesNoNumberThen() {
        OutgoingId id = desk.signed(office, other);

        refuses("documents.effective-before-issue", id, published(today.minusDays(1)));

        assertThat(reading.see(office.clerk(), id).document().number()).isNull();
        issuing.issue(office.clerk(), id, published(today.plusDays(10)));
        assertThat(seen(id).publication()).isEqualTo(new Publication(LegalField.LAND, today.plusDays(10)));
    }

    @Test
    void neverPublishesWhatBearsAStampOfSecrecy() {
        OutgoingId id = desk.signed(office, other);
        byte[] secret = Papers.stamped("MẬT");
        var file = files.store(new ByteArrayInputStream(secret), secret.length);
        jdbc.sql("UPDATE documents.outgoing SET signed_sha256 = ? WHERE id = ?")
                .params(file.sha256().value(), id.value())
                .update();

        refuses("documents.state-secret", id, published(null));

        assertThat(reading.see(office.clerk(), id).document().number()).isNull();
    }

    @Test
    void whatIsReplacedAndWhatReplacesItNameEachOther() {
        OutgoingId first = issue(IssueOrder.PLAIN);
        String code = reading.see(office.clerk(), first).document().printedCode();

        OutgoingId second = issue(replaces(issued.required(office.agency().id(), code.toLowerCase(Locale.ROOT))));

        assertThat(seen(second).changes())
                .containsExactly(new PublicityView.Related(Relation.REPLACES, false, first, code, true));
        assertThat(seen(first).changes()).singleElement().satisfies(related -> {
            assertThat(related.other()).isEqualTo(second);
            assertThat(related.key()).isEqualTo("documents.relation-of.replaces");
        });
    }

    @Test
    void nothingIsReplacedThatTheAgencyDidNotIssue() {
        OutgoingId draft = desk.signed(office, other);
        OutgoingId foreign = desk.signed(other, office);
        issuing.issue(other.clerk(), foreign);
        OutgoingId id = desk.signed(office, other);

        refuses("documents.earlier-not-issued", id, replaces(draft));
        refuses("documents.earlier-not-issued", id, replaces(foreign));
        refuses("documents.earlier-not-issued", id, replaces(id));
        assertThatThrownBy(() -> issued.required(office.agency().id(), "99/QĐ-KHÔNG"))
                .isInstanceOf(DocumentsException.class);
    }

    private OutgoingId issue(IssueOrder order) {
        OutgoingId id = desk.signed(office, other);
        issuing.issue(office.clerk(), id, order);
        return id;
    }

    private PublicityView seen(OutgoingId id) {
        return publicity.of(office.clerk(), reading.see(office.clerk(), id).document());
    }

    private void refuses(String key, OutgoingId id, IssueOrder order) {
        assertThatThrownBy(() -> issuing.issue(office.clerk(), id, order))
                .isInstanceOfSatisfying(
                        DocumentsException.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private static IssueOrder published(@Nullable LocalDate effective) {
        return new IssueOrder(false, LegalField.LAND, effective, List.of());
    }

    private static IssueOrder replaces(OutgoingId earlier) {
        return new IssueOrder(false, null, null, List.of(new Change(Relation.REPLACES, earlier)));
    }
}
