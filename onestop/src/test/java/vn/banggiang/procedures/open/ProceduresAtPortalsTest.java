package vn.banggiang.procedures.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.banggiang.PlatformTest;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.Role;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.identity.Actor;
import vn.banggiang.portal.Portals;
import vn.banggiang.portal.Portals.Portal;
import vn.banggiang.portal.Public;
import vn.banggiang.procedures.Decision;
import vn.banggiang.procedures.ProcedureView;
import vn.banggiang.procedures.Procedures;
import vn.banggiang.procedures.facts.ProcedureCode;
import vn.banggiang.procedures.national.NationalForm;

/** What everybody reads of procedures: at the portal of who does them, as long as they are done, found with and without accents. */
@PlatformTest
@TestInstance(Lifecycle.PER_CLASS)
class ProceduresAtPortalsTest {

    private final Procedures procedures;
    private final Portals portals;
    private final LocalDate today;

    private Portal portal;
    private Public everybody;
    private String code;

    @LocalServerPort
    private int port;

    ProceduresAtPortalsTest(Procedures procedures, Clock clock, BeanFactory beans) {
        this.procedures = procedures;
        this.portals = new Portals(beans);
        this.today = VietnamTime.today(clock);
    }

    /** The first agency of all stands for the province, at whose portal every procedure stands. */
    @BeforeAll
    void theProvince() {
        portals.open();
    }

    @BeforeEach
    void aPortal() {
        portal = portals.open();
        everybody = new Public(port);
        code = "8.%06d".formatted(ThreadLocalRandom.current().nextInt(1_000_000));
    }

    @Test
    void aPublishedProcedureStandsWholeAtItsPortal() {
        assertThat(everybody.get(at()).statusCode()).isEqualTo(404);
        publish(national("Cấp giấy phép bán lẻ", portal), today);

        assertThat(everybody.reads(at()))
                .contains("Cấp giấy phép bán lẻ", code, "7 ngày làm việc", "200.000 đồng", "Đơn đề nghị", "1 bản chính")
                .contains("Bước 1. Nộp hồ sơ.", "512/QĐ-UBND")
                .contains("rel=\"external nofollow\"");
        assertThat(everybody.reads(portal.site().href() + "/en/thu-tuc-hanh-chinh/" + code))
                .contains("7 working days", "200,000 VND");
        assertThat(everybody.reads(list())).contains(code, "Trực tuyến toàn trình", "Khởi sự kinh doanh");
    }

    @Test
    void itIsFoundWithAndWithoutAccentsAndByItsChoices() {
        publish(national("Đăng ký hộ kinh doanh lạ", portal), today);

        assertThat(everybody.reads(list() + "?q=dang+ky+ho+kinh+doanh+la")).contains(code);
        assertThat(everybody.reads(list() + "?q=" + code)).contains(code);
        assertThat(everybody.reads(list() + "?event=START_UP&audience=BUSINESSES&tier=PROVINCE&online=FULL"))
                .contains(code);
        assertThat(everybody.reads(list() + "?event=DEATH")).doesNotContain(code);
        assertThat(everybody.reads(portal.site().href() + "/tim-kiem?q=ho+kinh+doanh+la&loai=procedures"))
                .contains(code);
        assertThat(everybody.reads(list() + "?event=nothing&page=-3&tier=moon")).contains(code);
    }

    @Test
    void whatEndsOrHasNotBegunIsNowhere() {
        publish(national("Sắp có", portal), today.plusDays(1));
        assertThat(everybody.get(at()).statusCode()).isEqualTo(404);
        assertThat(everybody.reads(list())).doesNotContain(code);
    }

    @Test
    void whatEndedIsGoneTheSameMoment() {
        ProcedureView view = publish(national("Bị bãi bỏ", portal), today.minusDays(1));
        assertThat(everybody.reads(at())).contains("Bị bãi bỏ");

        procedures.end(portal.office().leader(), view.procedure().id(), decision(), today);
        assertThat(everybody.get(at()).statusCode()).isEqualTo(404);
        assertThat(everybody.reads(portal.site().href() + "/du-lieu-mo/procedures.csv"))
                .doesNotContain(code);
    }

    @Test
    void anotherPortalShowsItOnlyWhereItsAgencyDoesIt() {
        Portal doing = portals.open();
        Portal other = portals.open();
        publish(national("Làm ở hai nơi", doing), today);

        assertThat(everybody.reads(doing.site().href() + "/" + OpenProcedure.LIST + "/" + code))
                .contains("Làm ở hai nơi");
        assertThat(everybody
                        .get(other.site().href() + "/" + OpenProcedure.LIST + "/" + code)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsNoCodeIsNowhere() {
        for (String odd : new String[] {"x", "..%2f", "1.0127667", "%3Cscript%3E", "1.012766%00"}) {
            assertThat(everybody.get(list() + "/" + odd).statusCode()).isIn(400, 404);
        }
    }

    private ProcedureView publish(String json, LocalDate effective) {
        Office office = portal.office();
        Actor specialist = office.specialist();
        Actor officer = new Actor(
                specialist.person(),
                specialist.fullName(),
                specialist.agency(),
                Set.of(Role.ONE_STOP_OFFICER),
                specialist.units());
        ProcedureView view = procedures.write(
                officer,
                office.agency().id(),
                NationalForm.read(json.getBytes(StandardCharsets.UTF_8))
                        .getFirst()
                        .facts()
                        .orElseThrow());
        procedures.publish(office.leader(), view.procedure().id(), 1, decision(), effective);
        return procedures.called(officer, new ProcedureCode(code)).orElseThrow();
    }

    private Decision decision() {
        return new Decision("512/QĐ-UBND", today.minusDays(30), "UBND tỉnh", null);
    }

    private String list() {
        return portal.site().href() + "/" + OpenProcedure.LIST;
    }

    private String at() {
        return list() + "/" + code;
    }

    private String national(String name, Portal performing) {
        return """
                {"MATTHC": "%s", "TENTTHC": "%s", "MUCDO": "Toàn trình", "SUKIEN": ["Khởi sự kinh doanh"],
                 "CAPTHUCHIEN": [{"TENCAP": "Cấp Tỉnh"}],
                 "LINHVUCTHUCHIEN": [{"TENLINHVUC": "Lưu thông hàng hóa"}],
                 "DOITUONGTHUCHIEN": [{"TENDOITUONG": "Doanh nghiệp"}],
                 "COQUANTHUCHIEN": [{"TENDONVI": "%s"}],
                 "TRINHTUTHUCHIEN": [{"TRINHTU": [{"TENTRINHTU": "Bước 1. Nộp hồ sơ."}]}],
                 "CACHTHUCTHUCHIEN": [{"KENH": 1, "THOIGIAN": [{"THOIGIANGIAIQUYET": 7, "DONVITINH": "Ngày làm việc",
                   "PHILEPHI": [{"SOTIEN": 200000, "DONVI": "Đồng"}]}]}, {"KENH": 2, "THOIGIAN": []}],
                 "THANHPHANHOSO": [{"GIAYTO": [{"TENGIAYTO": "Đơn đề nghị", "SOBANCHINH": 1,
                   "URL": "https://mau.example/don.docx"}]}]}
                """.formatted(code, name, performing.office().agency().name());
    }
}
