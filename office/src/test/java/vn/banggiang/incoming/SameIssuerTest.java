package vn.banggiang.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.io.ByteArrayResource;
import vn.banggiang.PlatformTest;
import vn.banggiang.directory.DirectoryImport;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.documents.Papers;
import vn.banggiang.documents.ReadFacts;

/** An issuer is who the directory says it is, whatever it was called and however that is written. */
@PlatformTest
class SameIssuerTest {

    private final IncomingDocuments documents;
    private final Office office;

    /** In every name, so that no other test has it. */
    private final String river =
            "Sông" + UUID.randomUUID().toString().substring(0, 8).replaceAll("[^a-z]", "k");

    SameIssuerTest(IncomingDocuments documents, DirectoryImport imports, BeanFactory beans) {
        this.documents = documents;
        this.office = new Offices(beans).open();
        imports.load(List.of(agencies()));
    }

    @Test
    void aRenamedAgencyIsTheSame() {
        registered("Sở Thông tin " + river);

        assertThat(alike("SỞ KHOA HỌC " + river)).isEqualTo(1);
        assertThat(alike("Sở Khoa học " + river + " tỉnh Cao Bằng")).isEqualTo(1);
        assertThat(alike("Văn phòng Ủy ban nhân dân " + river)).isZero();
    }

    @Test
    void aShortNameIsTheWholeOne() {
        registered("VP UBND " + river);

        assertThat(alike("Văn phòng Ủy ban nhân dân " + river + " tỉnh Cao Bằng"))
                .isEqualTo(1);
        assertThat(alike("Sở Khoa học " + river)).isZero();
    }

    @Test
    void whatSeveralAreCalledIsNobody() {
        registered("Sở Thông tin " + river);

        assertThat(alike("Sở")).isZero();
        assertThat(alike("Đội quản lý " + river)).isZero();
    }

    private void registered(String issuer) {
        documents.register(office.clerk(), arrived(), facts(issuer, 4), false);
    }

    /** On another day, so that only the issuer can tell. */
    private int alike(String issuer) {
        return documents.duplicates(office.clerk(), arrived(), facts(issuer, 5)).size();
    }

    private IncomingId arrived() {
        IncomingId id = IncomingId.random();
        documents.upload(office.clerk(), id, "thu.pdf", new ByteArrayInputStream(Papers.letter()));
        return id;
    }

    private static ReadFacts facts(String issuer, int day) {
        ReadFacts facts = Papers.facts("61");
        return new ReadFacts(
                null,
                issuer,
                facts.number(),
                facts.notation(),
                facts.place(),
                LocalDate.of(2026, 3, day),
                facts.type(),
                facts.trichYeu(),
                facts.signer(),
                facts.position(),
                facts.authority(),
                facts.recipients(),
                facts.urgency());
    }

    private ByteArrayResource agencies() {
        String one = code();
        String json = """
                {"agencies": [
                {"key": "%1$s-a", "last": "2025-02-28", "level": "PROVINCE", "code102": "%2$s", "name": "Sở Thông tin %1$s", "abbreviation": "STT", "place": "Cao Bằng"},
                {"key": "%1$s-a", "first": "2025-03-01", "level": "PROVINCE", "code102": "%2$s", "name": "Sở Khoa học %1$s tỉnh Cao Bằng", "abbreviation": "SKH", "place": "Cao Bằng"},
                {"key": "%1$s-b", "level": "PROVINCE", "code102": "%3$s", "name": "Văn phòng Ủy ban nhân dân %1$s tỉnh Cao Bằng", "abbreviation": "VP", "place": "Cao Bằng"}
                ]}""".formatted(river, one, code());
        return new ByteArrayResource(json.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "agencies.json";
            }
        };
    }

    private static String code() {
        int random = UUID.randomUUID().hashCode() & 0xffffff;
        return "%03d.%02d.%02d.G%02d".formatted(random % 1000, random / 1000 % 100, random / 100000 % 100, random % 97);
    }
}
