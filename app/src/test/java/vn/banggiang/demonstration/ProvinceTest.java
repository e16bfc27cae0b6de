package vn.banggiang.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.directory.AgencyLevel;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.Actor;
import vn.banggiang.identity.Origin;
import vn.banggiang.identity.Origins;
import vn.banggiang.identity.SignIn;
import vn.banggiang.signatures.KeyId;
import vn.banggiang.signatures.PinLockedKeys;
import vn.banggiang.signatures.Pkcs12Vault;
import vn.banggiang.signatures.SigningPin;

@PlatformTest
class ProvinceTest {

    private final Origin here = Origins.fresh();
    private static final AgencyCode PROVINCE = new AgencyCode("000.00.00.H14");

    private final Directory directory;
    private final SignIn signIn;
    private final Pkcs12Vault vault;
    private final PinLockedKeys locked;
    private final ProvinceLoader loader;
    private final JdbcClient jdbc;

    ProvinceTest(
            Directory directory,
            SignIn signIn,
            Pkcs12Vault vault,
            PinLockedKeys locked,
            ProvinceLoader loader,
            JdbcClient jdbc) {
        this.directory = directory;
        this.signIn = signIn;
        this.vault = vault;
        this.locked = locked;
        this.loader = loader;
        this.jdbc = jdbc;
    }

    @Test
    void aShortNameMeansOneAgencyAndAVagueOneNone() {
        assertThat(directory.called("UBND tỉnh"))
                .contains(directory.byCode(PROVINCE).orElseThrow().id());
        assertThat(directory.called("SỞ TÀI CHÍNH")).isPresent();
        assertThat(directory.called("UBND huyện")).isEmpty();
    }

    @Test
    void thirtyFourAgenciesStandUnderTheProvinceAndCommunesUnderTheDistricts() {
        List<Agency> ours = ours();

        assertThat(bodies()).hasSize(34);
        assertThat(bodies())
                .filteredOn(agency -> agency.level() == AgencyLevel.DISTRICT)
                .hasSize(13);
        assertThat(ours)
                .filteredOn(agency -> agency.level() == AgencyLevel.COMMUNE)
                .hasSize(199);
        assertThat(ours).hasSize(1 + 34 + 199);
    }

    @Test
    void eachOfThemHasSomebodyForEveryStepOfTheJourney() {
        for (Agency agency : bodies()) {
            assertThat(directory.holders(agency.id(), Role.LEADER))
                    .as(agency.name())
                    .hasSize(2);
            for (Role role : List.of(Role.CLERK, Role.HEAD_OF_UNIT, Role.SPECIALIST, Role.AGENCY_ADMINISTRATOR)) {
                assertThat(directory.holders(agency.id(), role))
                        .as(agency.name() + " " + role)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void everyAgencyHasAKeyAndEveryLeaderOneBehindThePinAlone() {
        for (Agency agency : ours()) {
            assertThatCode(() -> vault.open(new KeyId("agency-" + agency.code())))
                    .doesNotThrowAnyException();
            directory.holders(agency.id(), Role.LEADER).forEach(leader -> {
                KeyId key = KeyId.person(directory.person(leader.person()).staffCode());
                assertThat(locked.open(key, SigningPin.typed(Certification.PIN)))
                        .isPresent();
                assertThat(vault.contains(key)).isFalse();
            });
        }
    }

    @Test
    void theAccountsThatAreDocumentedSignIn() {
        Actor clerk = signIn.signIn(here, "vanthu.stttt", "trinh-dien-2026", "").actor();

        assertThat(clerk.is(Role.CLERK)).isTrue();
        assertThat(directory.agency(clerk.agency()).abbreviation()).isEqualTo("STTTT");
    }

    @Test
    void agenciesAreFoundWithoutAccentsAndByEitherCustomOfTheToneMark() {
        assertThat(directory.search("so thong tin", 5).getFirst().name())
                .isEqualTo("Sở Thông tin và Truyền thông tỉnh Cao Bằng");
        assertThat(directory.search("huyện Phục Hòa", 5).getFirst().name()).contains("Phục Hoà");
        assertThat(directory.search("huyện Phục Hoà", 5).getFirst().name()).contains("Phục Hoà");
        assertThat(directory.search("STTTT", 5).getFirst().abbreviation()).isEqualTo("STTTT");
        assertThat(directory.search("%", 5)).isEmpty();
    }

    @Test
    void whatEverybodyWritesShortIsFoundAndTheHighestFirst() {
        assertThat(directory.search("ubnd tỉnh", 5).getFirst().name()).isEqualTo("Ủy ban nhân dân tỉnh Cao Bằng");
        assertThat(directory.search("UBND", 5).getFirst().name()).isEqualTo("Ủy ban nhân dân tỉnh Cao Bằng");
        assertThat(directory.search("ubnd huyện phục hoà", 5).getFirst().name()).contains("Phục Hoà");
        assertThat(directory.search("vp ubnd tinh", 5).getFirst().name()).startsWith("Văn phòng Ủy ban nhân dân tỉnh");
    }

    @Test
    void aStartThatWasKilledBeforeTheEndIsTakenUpAgain() {
        int before = ours().size();
        jdbc.sql("UPDATE demonstration.loading SET finished = NULL").update();

        loader.afterSingletonsInstantiated();

        assertThat(ours()).hasSize(before);
        assertThat(jdbc.sql("SELECT count(*) FROM demonstration.loading WHERE finished IS NOT NULL")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    /** Without the agencies that other tests have made: theirs have 90 and more where the province's have a body's number. */
    private List<Agency> ours() {
        return directory.agencies().stream()
                .filter(agency -> agency.code().value().matches("\\d{3}\\.\\d{2}\\.[0-8]\\d\\.H14"))
                .toList();
    }

    private List<Agency> bodies() {
        return ours().stream()
                .filter(agency -> agency.level() != AgencyLevel.COMMUNE)
                .filter(agency -> !agency.code().equals(PROVINCE))
                .toList();
    }
}
