package vn.banggiang.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import vn.banggiang.PlatformTest;
import vn.banggiang.documents.DocumentRef;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.identity.Actor;
import vn.banggiang.outgoing.Desk;

/** Records as a place: opened, filled, closed, and found in the list by whoever may see them. */
@PlatformTest
class RecordListTest {

    private final Records records;
    private final RecordList list;
    private final Desk desk;
    private final Office office;
    private final Office other;

    RecordListTest(Records records, RecordList list, BeanFactory beans) {
        this.records = records;
        this.list = list;
        this.desk = new Desk(beans);
        Offices offices = new Offices(beans);
        this.office = offices.open();
        this.other = offices.open();
    }

    @Test
    void aKeeperSeesHerOwnAndTheClerkAll() {
        RecordId one = records.open(office.specialist(), RecordId.random(), "Rà soát cầu treo");
        RecordId two = records.open(office.colleague(), RecordId.random(), "Sửa chữa trụ sở");

        assertThat(ids(office.specialist(), "")).containsExactly(one);
        assertThat(ids(office.clerk(), "")).containsExactlyInAnyOrder(one, two);
        assertThat(ids(office.clerk(), "cau TREO")).containsExactly(one);
        assertThat(ids(office.clerk(), "%")).isEmpty();
        assertThat(ids(other.clerk(), "")).isEmpty();
    }

    @Test
    void aClosedRecordIsNotOfferedForFilingAnyMore() {
        RecordId closed = records.open(office.specialist(), RecordId.random(), "Việc đã xong");
        RecordId open = records.open(office.specialist(), RecordId.random(), "Việc đang làm");
        records.open(office.colleague(), RecordId.random(), "Việc của người khác");
        records.close(office.specialist(), closed);

        assertThat(list.openOf(office.specialist())).extracting(RecordLine::id).containsExactly(open);
        assertThat(list.page(office.specialist(), new RecordFilter(Set.of(RecordState.CLOSED), "", 0))
                        .lines())
                .extracting(RecordLine::id)
                .containsExactly(closed);
    }

    @Test
    void aRecordIsNotOpenedForADocumentThatItsKeeperMayNotSee() {
        IncomingId strangers = desk.registered(other, "31");

        assertThatThrownBy(() -> records.openFor(
                        office.specialist(), RecordId.random(), "Lấy văn bản của người khác", strangers.ref()))
                .isInstanceOf(DocumentsException.class);

        assertThat(ids(office.clerk(), "")).isEmpty();
    }

    @Test
    void whatIsFiledTwiceLiesThereOnce() {
        IncomingId document = desk.registered(office, "32");
        RecordId record = records.openFor(office.clerk(), RecordId.random(), "Hồ sơ của văn thư", document.ref());

        records.add(office.clerk(), record, document.ref());

        List<RecordLine> lines =
                list.page(office.clerk(), new RecordFilter(Set.of(), "", 0)).lines();
        assertThat(lines).extracting(RecordLine::documents).containsExactly(1);
        assertThat(records.with(office.clerk(), new DocumentRef(DocumentRef.Direction.INCOMING, document.value())))
                .hasSize(1);
    }

    private List<RecordId> ids(Actor reader, String query) {
        return list.page(reader, new RecordFilter(Set.of(), query, 0)).lines().stream()
                .map(RecordLine::id)
                .toList();
    }
}
