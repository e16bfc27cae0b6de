package vn.banggiang.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import vn.banggiang.PlatformTest;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.directory.AgencyLevel;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.Origin;
import vn.banggiang.identity.Origins;
import vn.banggiang.identity.SignIn;
import vn.banggiang.signatures.KeyId;
import vn.banggiang.signatures.PinLockedKeys;
import vn.banggiang.signatures.Pkcs12Vault;

/** The province as it is since July 2025, through the same import. */
@PlatformTest
@TestPropertySource(properties = "banggiang.province=2025")
class TwoTierProvinceTest {

    private final Origin here = Origins.fresh();
    private static final AgencyCode PROVINCE = new AgencyCode("000.00.00.H14");

    private final Directory directory;
    private final SignIn signIn;
    private final Pkcs12Vault vault;
    private final PinLockedKeys locked;
    private final AccountsNotice notice;

    TwoTierProvinceTest(
            Directory directory, SignIn signIn, Pkcs12Vault vault, PinLockedKeys locked, AccountsNotice notice) {
        this.directory = directory;
        this.signIn = signIn;
        this.vault = vault;
        this.locked = locked;
        this.notice = notice;
    }

    @Test
    void fifteenBodiesAndFiftySixCommunesStandUnderTheProvinceAndNoDistrict() {
        List<Agency> all = directory.agencies();

        assertThat(all)
                .filteredOn(agency -> agency.level() == AgencyLevel.PROVINCE)
                .filteredOn(agency -> !agency.code().equals(PROVINCE))
                .hasSize(15);
        assertThat(all)
                .filteredOn(agency -> agency.level() == AgencyLevel.COMMUNE)
                .hasSize(56);
        assertThat(all).hasSize(1 + 15 + 56);
    }

    @Test
    void everyAgencyHasAClerkALeaderAndTheirKeys() {
        for (Agency agency : directory.agencies()) {
            assertThat(directory.holders(agency.id(), Role.CLERK))
                    .as(agency.name())
                    .isNotEmpty();
            assertThat(directory.holders(agency.id(), Role.LEADER))
                    .as(agency.name())
                    .isNotEmpty()
                    .allSatisfy(leader -> assertThat(locked.contains(new KeyId("person-"
                                    + directory.person(leader.person()).staffCode())))
                            .isTrue());
            assertThat(vault.contains(new KeyId("agency-" + agency.code()))).isTrue();
        }
    }

    @Test
    void aYearWithoutDataIsRefusedInsteadOfGuessed() {
        assertThatExceptionOfType(DemonstrationException.class)
                .isThrownBy(() -> Province.of("2026"))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("demonstration.province-unknown"));
    }

    @Test
    void theAccountsThatTheStartNamesSignIn() {
        List<String> names = notice.lines(Locale.ENGLISH).stream()
                .filter(line -> line.startsWith("  "))
                .map(line -> line.strip().split(" ")[0])
                .toList();

        assertThat(names).contains("vanthu.skhcn", "giamdoc.skhcn");
        assertThat(names)
                .allSatisfy(name -> assertThat(signIn.signIn(here, name, "trinh-dien-2026", "")
                                .username()
                                .value())
                        .isEqualTo(name));
    }
}
