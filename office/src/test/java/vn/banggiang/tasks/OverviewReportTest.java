package vn.banggiang.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import vn.banggiang.PlatformTest;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.identity.Actor;
import vn.banggiang.tasks.TaskOverview.Grouping;
import vn.banggiang.tasks.TaskOverview.Line;

/** The report of an overview says what the overview shows, to those who may see it. */
@PlatformTest
class OverviewReportTest {

    private final Tasks tasks;
    private final Doing doing;
    private final TaskOverview overview;
    private final OverviewReport report;
    private final LocalDate today;
    private final Office office;

    OverviewReportTest(
            Tasks tasks, Doing doing, TaskOverview overview, OverviewReport report, Clock clock, BeanFactory beans) {
        this.tasks = tasks;
        this.doing = doing;
        this.overview = overview;
        this.report = report;
        this.today = VietnamTime.today(clock);
        this.office = new Offices(beans).open();
    }

    @Test
    void theReportHasTheFiguresOfTheOverviewAndNamesWhatIsOverdue() throws Exception {
        given(-4, "Báo cáo kinh phí quý trước");
        tasks.reschedule(office.leader(), given(3, "Rà soát danh mục"), today.plusDays(8), "Chờ số liệu");
        TaskId done = given(5, "Lập dự toán");
        doing.report(office.specialist(), done, "Đã trình", List.of());
        given(60, "Việc của kỳ sau");

        String text = text(office.head(), today.minusDays(30), today.plusDays(30));

        Line line = line(Grouping.PERSON);
        assertThat(line.of(Timeliness.GIVEN)).isEqualTo(3);
        assertThat(text)
                .contains("BÁO CÁO")
                .contains("Tình hình thực hiện nhiệm vụ")
                .contains("THEO CÁ NHÂN")
                .contains(office.specialist().fullName() + " " + figures(line))
                .contains("THEO ĐƠN VỊ")
                .contains("Văn phòng " + figures(line(Grouping.UNIT)))
                .contains("NHIỆM VỤ QUÁ HẠN")
                .contains("Báo cáo kinh phí quý trước")
                .contains("được gia hạn 1.")
                .contains("Trên đây là báo cáo của " + office.agency().name() + "./.")
                .doesNotContain("THEO CƠ QUAN")
                .doesNotContain("Việc của kỳ sau");
    }

    @Test
    void whoHasNoOverviewHasNoReport() {
        assertThatThrownBy(() -> report.of(office.specialist(), TaskView.ALL, today, today))
                .extracting("key")
                .isEqualTo("tasks.only-leaders");
    }

    private Line line(Grouping by) {
        TaskFilter due = TaskFilter.due(TaskView.AGENCY, null, today.minusDays(30), today.plusDays(30));
        return overview.of(office.head(), due, by).getFirst();
    }

    private static String figures(Line line) {
        return Arrays.stream(Timeliness.values())
                .map(one -> String.valueOf(line.of(one)))
                .collect(Collectors.joining(" "));
    }

    private String text(Actor reader, LocalDate from, LocalDate to) throws Exception {
        var answer = report.of(reader, TaskView.AGENCY, from, to);
        try (InputStream pdf = Objects.requireNonNull(answer.getBody()).getInputStream();
                var document = Loader.loadPDF(pdf.readAllBytes())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private TaskId given(int days, String title) {
        var id = new TaskId(UUID.randomUUID());
        var lead = new Doer.OfPerson(
                office.agency().id(), office.unit(), office.specialist().person());
        tasks.give(office.leader(), new NewTask(id, title, "", lead, List.of(), today.plusDays(days), null, null));
        return id;
    }
}
