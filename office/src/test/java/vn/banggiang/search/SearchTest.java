package vn.banggiang.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import vn.banggiang.PlatformTest;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.identity.Actor;
import vn.banggiang.outgoing.Desk;
import vn.banggiang.records.RecordId;
import vn.banggiang.records.Records;

/** One search finds in all systems what the reader may open, and counts nothing else. */
@PlatformTest
class SearchTest {

    private final Search search;
    private final Records records;
    private final Desk desk;
    private final Office office;
    private final Office other;

    SearchTest(Search search, Records records, BeanFactory beans) {
        this.search = search;
        this.records = records;
        this.desk = new Desk(beans);
        Offices offices = new Offices(beans);
        this.office = offices.open();
        this.other = offices.open();
    }

    @Test
    void documentsAndRecordsAreFoundWithoutTheirAccents() {
        IncomingId document = desk.registered(office, "87");
        RecordId record = RecordId.random();
        records.open(office.specialist(), record, "Rà soát cầu treo Pác Ngườm");

        assertThat(hrefs(office.clerk(), "87/")).containsExactly("/incoming/" + document);
        assertThat(hrefs(office.specialist(), "cau treo ngươm")).containsExactly("/records/" + record);
        assertThat(hrefs(office.leader(), "CẦU treo")).containsExactly("/records/" + record);
    }

    @Test
    void whatSomebodyMayNotOpenIsNeitherShownNorCounted() {
        desk.registered(office, "88");
        records.open(office.specialist(), RecordId.random(), "Bản đồ hang Ngườm Ngao");

        assertThat(search.find(office.specialist(), "88/")).isEmpty();
        assertThat(search.find(office.colleague(), "ngườm ngao")).isEmpty();
        assertThat(search.find(other.leader(), "ngườm ngao")).isEmpty();
    }

    @Test
    void aQueryOfSignsAloneFindsNothing() {
        desk.registered(office, "89");

        assertThat(search.find(office.clerk(), " %_ · ")).isEmpty();
    }

    private List<String> hrefs(Actor reader, String query) {
        return search.find(reader, query).stream()
                .flatMap(found -> found.entries().stream())
                .map(SearchEntry::href)
                .toList();
    }
}
