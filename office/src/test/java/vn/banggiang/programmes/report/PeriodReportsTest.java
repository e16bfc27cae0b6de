package vn.banggiang.programmes.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import vn.banggiang.PlatformTest;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.programmes.Charter;
import vn.banggiang.programmes.Measuring;
import vn.banggiang.programmes.NodeId;
import vn.banggiang.programmes.PlanEdits;
import vn.banggiang.programmes.ProgrammeId;
import vn.banggiang.programmes.ProgrammeViews;
import vn.banggiang.programmes.Programmes;
import vn.banggiang.programmes.plan.PlanColumn;

/** A period's report is taken, commented, submitted, approved, and then stays as it is. */
@PlatformTest
class PeriodReportsTest {

    private final PeriodReports reports;
    private final ReportPrint print;
    private final Programmes programmes;
    private final PlanEdits edits;
    private final Measuring measuring;
    private final ProgrammeViews views;
    private final Office owner;
    private final Office helper;
    private final Period quarter;
    private final LocalDate today;

    PeriodReportsTest(
            PeriodReports reports,
            ReportPrint print,
            Programmes programmes,
            PlanEdits edits,
            Measuring measuring,
            ProgrammeViews views,
            Clock clock,
            BeanFactory beans) {
        this.reports = reports;
        this.print = print;
        this.programmes = programmes;
        this.edits = edits;
        this.measuring = measuring;
        this.views = views;
        Offices offices = new Offices(beans);
        this.owner = offices.open();
        this.helper = offices.open();
        this.today = VietnamTime.today(clock);
        this.quarter = Period.of(PeriodKind.QUARTER, today);
    }

    @Test
    void anApprovedReportStaysAndAnotherVersionSaysWhatItWasBefore() throws Exception {
        ProgrammeId programme = inForce();
        measure(programme, "40");
        ReportId first = taken(programme);
        assertThat(taken(programme)).isEqualTo(first);
        reports.say(owner.specialist(), programme, first, "M1", "Chờ kinh phí");
        measure(programme, "60");
        assertThat(reports.see(owner.clerk(), programme, first).percent()).isEqualByComparingTo("50");
        reports.refresh(owner.specialist(), programme, first);

        PeriodReport fresh = reports.see(owner.clerk(), programme, first);
        assertThat(fresh.percent()).isEqualByComparingTo("75");
        assertThat(fresh.lines().getFirst().words()).isEqualTo("Chờ kinh phí");
        assertThat(fresh.unknown()).isEqualTo("M2");
        assertThat(reports.of(helper.leader(), programme)).isEmpty();

        reports.submit(owner.specialist(), programme, first);
        assertThatThrownBy(() -> reports.approve(owner.specialist(), programme, first))
                .extracting("key")
                .isEqualTo("programmes.only-leader");
        reports.approve(owner.leader(), programme, first);
        reports.approve(owner.leader(), programme, first);
        assertThatThrownBy(() -> reports.say(owner.specialist(), programme, first, "M1", "Sửa sau khi duyệt"))
                .extracting("key")
                .isEqualTo("programmes.report-other-state");
        assertThat(reports.of(helper.leader(), programme)).hasSize(1);

        measure(programme, "80");
        PeriodReport second = reports.see(owner.clerk(), programme, taken(programme));
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.lines().getFirst().before()).isEqualByComparingTo("75");
        assertThat(second.lines().getFirst().percent()).isEqualByComparingTo("100");
        assertThat(reports.see(owner.clerk(), programme, first).percent()).isEqualByComparingTo("75");
        assertThat(text(programme, first))
                .contains("BÁO CÁO")
                .contains("Chờ kinh phí")
                .contains("75%");
    }

    @Test
    void aPeriodThatIsToComeHasNoReport() {
        ProgrammeId programme = inForce();

        assertThatThrownBy(() -> reports.take(
                        owner.specialist(),
                        programme,
                        new ReportId(UUID.randomUUID()),
                        new Period(PeriodKind.YEAR, today.getYear() + 1, 1)))
                .extracting("key")
                .isEqualTo("programmes.period-to-come");
        assertThatThrownBy(() -> new Period(PeriodKind.QUARTER, 2016, 5))
                .extracting("key")
                .isEqualTo("programmes.period-invalid");
        assertThatThrownBy(() -> reports.take(helper.leader(), programme, new ReportId(UUID.randomUUID()), quarter))
                .extracting("key")
                .isEqualTo("programmes.only-drafters");
    }

    private String text(ProgrammeId programme, ReportId report) throws Exception {
        var file = Objects.requireNonNull(
                print.of(owner.clerk(), programme, report).getBody());
        try (InputStream pdf = file.getInputStream();
                var document = Loader.loadPDF(pdf.readAllBytes())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private ReportId taken(ProgrammeId programme) {
        return reports.take(owner.specialist(), programme, new ReportId(UUID.randomUUID()), quarter);
    }

    private void measure(ProgrammeId programme, String value) {
        NodeId node = views.programme(owner.clerk(), programme)
                .node("M1")
                .orElseThrow()
                .id();
        measuring.measure(
                owner.specialist(), programme, node, UUID.randomUUID(), today, new BigDecimal(value), "Thống kê");
    }

    private ProgrammeId inForce() {
        ProgrammeId id = ProgrammeId.random();
        programmes.draft(
                owner.specialist(),
                id,
                new Charter("Chương trình", null, "", null, "", today.minusYears(1), today.plusYears(4)));
        edits.write(owner.specialist(), id, 0, line("M1", "Văn bản điện tử", "80"));
        edits.write(owner.specialist(), id, 1, line("M2", "Dịch vụ công", "95"));
        programmes.putInForce(owner.leader(), id, 2);
        return id;
    }

    private Map<PlanColumn, String> line(String code, String name, String target) {
        return Map.of(
                PlanColumn.CODE,
                code,
                PlanColumn.KIND,
                "goal",
                PlanColumn.NAME,
                name,
                PlanColumn.LEAD,
                owner.agency().code().value(),
                PlanColumn.WITH,
                helper.agency().code().value(),
                PlanColumn.INDICATOR,
                "Tỷ lệ",
                PlanColumn.TARGET,
                target);
    }
}
