package vn.banggiang.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.banggiang.PlatformTest;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.Appointment;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.DirectoryImport;
import vn.banggiang.directory.Role;
import vn.banggiang.directory.Unit;
import vn.banggiang.identity.Actor;
import vn.banggiang.refusal.Refusal;

@PlatformTest
class UnitsTest {

    private final Units units;
    private final Staff staff;
    private final Directory directory;
    private final LocalDate today;
    private final Bureau bureau;
    private final Bureau neighbour;
    private final Actor administrator;

    UnitsTest(Units units, Staff staff, Directory directory, DirectoryImport imports, Clock clock) {
        this.units = units;
        this.staff = staff;
        this.directory = directory;
        this.today = VietnamTime.today(clock);
        this.bureau = Bureau.open(imports, directory);
        this.neighbour = Bureau.open(imports, directory);
        this.administrator = bureau.administrator();
    }

    @Test
    void aNewUnitStandsLastInTheAgencysOwnOrder() {
        units.open(administrator, bureau.agency(), "Phòng Ứng dụng Công nghệ", "ƯDCN");
        units.open(administrator, bureau.agency(), "Ban Quản lý", "BQL");

        assertThat(directory.units(bureau.agency()))
                .extracting(Unit::name)
                .containsExactly("Văn phòng", "Phòng Ứng dụng Công nghệ", "Ban Quản lý");
        assertRefused("directory.unit-exists", () -> units.open(administrator, bureau.agency(), "Văn phòng hai", "VP"));
    }

    @Test
    void aRenamedUnitKeepsItsPlaceAndItsFormerName() {
        units.open(administrator, bureau.agency(), "Thanh tra", "TTr");

        units.rename(administrator, bureau.unit(), "Văn phòng Sở", "VPS");

        assertThat(directory.units(bureau.agency()).getFirst())
                .isEqualTo(new Unit(bureau.unit(), bureau.agency(), "Văn phòng Sở", "VPS"));
        units.rename(administrator, bureau.unit(), "Văn phòng", "VP");
        assertThat(directory.unit(bureau.unit()).name())
                .as("renamed twice on one day, the last name counts")
                .isEqualTo("Văn phòng");
    }

    @Test
    void aUnitIsClosedOnceNobodyWorksInIt() {
        var work = new Appointment(bureau.agency(), bureau.unit(), Role.SPECIALIST, "Chuyên viên", false, today, null);
        staff.appoint(administrator, bureau.clerk(), work);
        assertRefused("directory.unit-has-people", () -> units.close(administrator, bureau.unit()));

        staff.endPost(
                administrator,
                staff.member(administrator, bureau.clerk()).posts().getLast().id(),
                today.minusDays(1));
        units.close(administrator, bureau.unit());

        assertThat(directory.units(bureau.agency())).isEmpty();
        assertThat(directory.unit(bureau.unit()).name())
                .as("its documents still name it")
                .isEqualTo("Văn phòng");
        assertRefused("directory.unit-unknown", () -> units.close(administrator, bureau.unit()));
        assertRefused("directory.unit-unknown", () -> units.rename(administrator, bureau.unit(), "Khác", "K"));
    }

    @Test
    void aUnitOfTodayIsClosedTomorrow() {
        units.open(administrator, bureau.agency(), "Tổ công tác", "TCT");
        var opened = directory.units(bureau.agency()).getLast();
        assertRefused("directory.unit-named-today", () -> units.close(administrator, opened.id()));
    }

    @Test
    void anotherAgencysUnitsAreAsUnknownAsNobodys() {
        assertRefused("directory.unit-unknown", () -> units.close(administrator, neighbour.unit()));
        assertRefused("directory.unit-unknown", () -> units.rename(administrator, neighbour.unit(), "Khác", "K"));
        assertRefused("administration.forbidden", () -> units.open(administrator, neighbour.agency(), "Khác", "K"));
        units.open(bureau.ofTheProvince(), neighbour.agency(), "Khác", "K");
    }

    @Test
    void whatCannotBeANameIsRefusedInWords() {
        assertRefused("directory.text-invalid", () -> units.open(administrator, bureau.agency(), " ", "K"));
        assertRefused("directory.text-invalid", () -> units.open(administrator, bureau.agency(), "x".repeat(201), "K"));
        assertRefused("directory.text-invalid", () -> units.rename(administrator, bureau.unit(), "Một\nhai", "K"));
    }

    private static void assertRefused(String key, Runnable deed) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(deed::run)
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
