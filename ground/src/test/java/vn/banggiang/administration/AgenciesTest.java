package vn.banggiang.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.banggiang.PlatformTest;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.AgencyLevel;
import vn.banggiang.directory.AgencyProfile;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.DirectoryImport;
import vn.banggiang.identity.Actor;
import vn.banggiang.refusal.Refusal;

/** Agencies come, are renamed and go by hand; what they were called stays with the documents of those days. */
@PlatformTest
class AgenciesTest {

    private static final Agency.Contact CONTACT =
            new Agency.Contact("Phố Thử", "so@thu.example", "0206 000 000", "https://so.thu.example");

    private final Agencies agencies;
    private final Directory directory;
    private final DirectoryImport imports;
    private final LocalDate today;
    private final Bureau bureau;
    private final Actor province;

    AgenciesTest(Agencies agencies, Directory directory, DirectoryImport imports, Clock clock) {
        this.agencies = agencies;
        this.directory = directory;
        this.imports = imports;
        this.today = VietnamTime.today(clock);
        this.bureau = Bureau.open(imports, directory);
        this.province = bureau.ofTheProvince();
    }

    @Test
    void anOpenedAgencyIsFoundByNameAndBothCodes() {
        AgencyCode code = code();
        AgencyCode second = code();

        AgencyId opened = agencies.open(
                province, profile(" Sở Lập Thử ", code, second, bureau.agency(), new Agency.Contact("", "", "", "")));

        assertThat(directory.byCode(code).orElseThrow().letterhead()).isEqualTo("SỞ LẬP THỬ");
        assertThat(directory.byCode(second).orElseThrow().id()).isEqualTo(opened);
        assertThat(directory.search("so lap thu " + code, 3))
                .first()
                .extracting(Agency::id)
                .isEqualTo(opened);
        assertThat(agencies.profile(province, opened).parent()).isEqualTo(bureau.agency());
    }

    @Test
    void aRenamedAgencyKeepsItsFormerNameForFormerDays() {
        String former = directory.agency(bureau.agency()).name();
        AgencyCode code = directory.agency(bureau.agency()).code();

        agencies.rename(province, bureau.agency(), profile("Sở Tên Mới", code, null, null, CONTACT));

        assertThat(directory.agency(bureau.agency()).name()).isEqualTo("Sở Tên Mới");
        assertThat(directory.agency(bureau.agency(), today.minusDays(1)).name()).isEqualTo(former);
        assertThat(agencies.profile(province, bureau.agency()).contact()).isEqualTo(CONTACT);
        agencies.rename(province, bureau.agency(), profile("Sở Tên Khác", code, null, null, CONTACT));
        assertThat(directory.agency(bureau.agency()).name())
                .as("renamed twice on one day, the last name counts")
                .isEqualTo("Sở Tên Khác");
    }

    @Test
    void aRenamedAgencyStillEndsOnItsLastDay() {
        AgencyCode code = code();
        LocalDate last = today.plusDays(30);
        Bureau.load(imports, """
                {"agencies": [{"key": "%1$s", "level": "PROVINCE", "code102": "%1$s", "name": "Ban Có Hạn",
                 "abbreviation": "BCH", "place": "Cao Bằng", "last": "%2$s"}]}
                """.formatted(code, last));
        AgencyId agency = directory.byCode(code).orElseThrow().id();

        agencies.rename(province, agency, profile("Ban Có Kỳ Hạn", code, null, null, CONTACT));

        // Its code is free again on the day after.
        Bureau.load(imports, """
                {"agencies": [{"key": "%s-2", "first": "%s", "level": "PROVINCE", "code102": "%s", "name": "Ban Sau",
                 "abbreviation": "BS", "place": "Cao Bằng"}]}
                """.formatted(code, last.plusDays(1), code));
    }

    @Test
    void oneCodeMeansOneAgencyInWhicheverPlaceItStands() {
        AgencyCode taken = directory.agency(bureau.agency()).code();

        assertRefused(
                "directory.agency-code-taken",
                () -> agencies.open(province, profile("Sở Trùng", code(), taken, null, CONTACT)));
        AgencyCode second = code();
        AgencyCode first = code();
        agencies.open(province, profile("Sở Hai Mã", first, second, null, CONTACT));
        assertRefused(
                "directory.agency-code-taken",
                () -> agencies.open(province, profile("Sở Trùng", second, null, null, CONTACT)));
        assertRefused(
                "directory.agency-exists",
                () -> agencies.open(province, profile("Sở Trùng", first, null, null, CONTACT)));
    }

    @Test
    void anAgencyClosesWithItsUnitsOnceNobodyWorksInIt() {
        AgencyCode code = code();
        Bureau.load(imports, """
                {"agencies": [{"key": "%1$s", "level": "COMMUNE", "code102": "%1$s", "name": "Xã Sáp Nhập",
                 "abbreviation": "UBND", "place": "Cao Bằng"}],
                 "units": [{"key": "%1$s.vp", "agency": "%1$s", "name": "Văn phòng", "abbreviation": "VP"}]}
                """.formatted(code));
        AgencyId merged = directory.byCode(code).orElseThrow().id();
        assertRefused("directory.agency-has-people", () -> agencies.close(province, bureau.agency(), List.of()));
        assertRefused("directory.agency-after-itself", () -> agencies.close(province, merged, List.of(merged)));

        agencies.close(province, merged, List.of(bureau.agency()));

        assertThat(directory.byCode(code)).isEmpty();
        assertThat(directory.units(merged)).isEmpty();
        assertThat(directory.successors(merged)).containsExactly(bureau.agency());
        assertThat(directory.agency(merged).name())
                .as("its documents still name it")
                .isEqualTo("Xã Sáp Nhập");
        assertThat(agencies.mayChange(province, merged)).isFalse();
        assertRefused("directory.agency-unknown", () -> agencies.close(province, merged, List.of()));
        assertRefused(
                "directory.agency-unknown",
                () -> agencies.rename(province, merged, profile("Xã", code(), null, null, CONTACT)));
    }

    @Test
    void anAgencyThatWasNamedTodayClosesTomorrow() {
        AgencyId opened = agencies.open(province, profile("Sở Hôm Nay", code(), null, null, CONTACT));
        assertRefused("directory.agency-named-today", () -> agencies.close(province, opened, List.of()));
    }

    @Test
    void noAgencyStandsAboveItselfAndNobodyUnderAnUnknownOne() {
        AgencyCode code = directory.agency(bureau.agency()).code();
        assertRefused(
                "directory.agency-above-itself",
                () -> agencies.rename(province, bureau.agency(), profile("Sở", code, null, bureau.agency(), CONTACT)));
        assertRefused(
                "directory.agency-unknown",
                () -> agencies.open(province, profile("Sở", code(), null, AgencyId.random(), CONTACT)));
    }

    @Test
    void onlyWhoAdministersTheProvinceChangesAgencies() {
        Actor own = bureau.administrator();
        assertThat(agencies.mayChange(own, bureau.agency())).isFalse();
        assertRefused("administration.forbidden", () -> agencies.open(own, profile("Sở", code(), null, null, CONTACT)));
        assertRefused(
                "administration.forbidden",
                () -> agencies.rename(own, bureau.agency(), profile("Sở", code(), null, null, CONTACT)));
        assertRefused("administration.forbidden", () -> agencies.close(own, bureau.agency(), List.of()));
        assertRefused("administration.forbidden", () -> agencies.profile(own, bureau.agency()));
    }

    @Test
    void whatCannotBePrintedIsRefusedInWords() {
        assertRefused("directory.text-invalid", () -> profile(" ", code(), null, null, CONTACT));
        assertRefused("directory.text-invalid", () -> profile("x".repeat(201), code(), null, null, CONTACT));
        assertRefused(
                "directory.text-invalid",
                () -> profile("Sở", code(), null, null, new Agency.Contact("một\nhai", "", "", "")));
    }

    private static AgencyProfile profile(
            String name,
            AgencyCode code,
            @Nullable AgencyCode second,
            @Nullable AgencyId parent,
            Agency.Contact contact) {
        return new AgencyProfile(
                AgencyLevel.PROVINCE, code, second, name, "", parent, "UBND TỈNH THỬ", "SLT", "Cao Bằng", contact);
    }

    private static AgencyCode code() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return new AgencyCode(
                "G95.%03d.%03d.%03d".formatted(random.nextInt(1000), random.nextInt(1000), random.nextInt(1000)));
    }

    private static void assertRefused(String key, Runnable deed) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(deed::run)
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
