package vn.banggiang.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import vn.banggiang.PlatformTest;
import vn.banggiang.calendar.OpeningHours;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.calendar.WorkingTime;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.cases.facts.CaseClock;
import vn.banggiang.cases.facts.Pause;
import vn.banggiang.cases.facts.Pauses;
import vn.banggiang.cases.facts.SheetForm;
import vn.banggiang.workflows.steps.Outcome;
import vn.banggiang.workflows.steps.Way;

/** The statutory forms of an end, read back from their pages, and a clock over holidays. */
@PlatformTest
class CaseSheetsTest {

    private final CaseMoves moves;
    private final CaseSheets sheets;
    private final WorkingTime time;
    private final BeanFactory beans;

    private OneStopShop shop;

    CaseSheetsTest(CaseMoves moves, CaseSheets sheets, WorkingTime time, BeanFactory beans) {
        this.moves = moves;
        this.sheets = sheets;
        this.time = time;
        this.beans = beans;
    }

    @BeforeEach
    void anAgencyWithACounter() {
        shop = OneStopShop.open(beans);
    }

    @Test
    void aRefusalSaysWhyAndByWhom() throws IOException {
        Case one = shop.entered();
        moves.move(shop.officer(), one.id(), one.revision(), order(Outcome.REFUSE, "Không thuộc thẩm quyền"));

        assertThat(printed(one, SheetForm.REFUSAL))
                .contains("PHIẾUTỪCHỐITIẾPNHẬN", "Mẫusố03", "Lýdotừchốitiếpnhận:Khôngthuộcthẩmquyền")
                .contains(
                        one.code().value(),
                        "NGƯỜITIẾPNHẬNHỒSƠ",
                        shop.officer().fullName().replace(" ", ""));
    }

    @Test
    void aNoticeOfStoppingSaysWhyAndByWhom() throws IOException {
        Case one = shop.accepted();
        moves.move(shop.office().specialist(), one.id(), one.revision(), order(Outcome.STOP, "Đất đang có tranh chấp"));

        assertThat(printed(one, SheetForm.STOP))
                .contains("THÔNGBÁODỪNGGIẢIQUYẾT", "Mẫusố05", "Lýdodừnggiảiquyết:Đấtđangcótranhchấp")
                .contains(one.code().value(), "ĐẠIDIỆNCƠQUAN");
        assertThat(printed(one, SheetForm.CONTROL_SLIP)).contains("Dừnggiảiquyết");
    }

    @Test
    void whatWasTakenBackWasNotStopped() throws IOException {
        Case one = shop.accepted();
        moves.withdraw(shop.officer(), one.id(), one.revision());

        assertThat(printed(one, SheetForm.CONTROL_SLIP)).contains("Đãrúthồsơ").doesNotContain("Dừnggiảiquyết");
    }

    @Test
    void pausesThatEndedAndOneThatGoesOnAcrossHolidaysMoveTheAppointedTime() {
        // 30 April and 1 May 2026 are a Thursday and a Friday.
        Instant started = at("2026-04-29T09:00");
        Instant term = time.endOfWorkingDay(started, 5, OpeningHours.USUAL);
        assertThat(term).isEqualTo(at("2026-05-08T17:00"));
        var pauses = new Pauses(List.of(
                new Pause(Pause.Reason.COMPLETION, at("2026-04-29T14:00"), at("2026-05-04T09:00")),
                new Pause(Pause.Reason.PAYMENT, at("2026-05-04T08:00"), at("2026-05-04T10:00")),
                new Pause(Pause.Reason.COMPLETION, at("2026-05-05T10:00"), null)));

        // Three hours before the holidays, two and a half after them, no minute twice; what goes on does not count yet.
        assertThat(new CaseClock(started, term, pauses, 0)
                        .due(time, OpeningHours.USUAL)
                        .at())
                .isEqualTo(time.plus(term, 330, OpeningHours.USUAL))
                .isEqualTo(at("2026-05-11T15:00"));
    }

    private static MoveOrder order(Outcome outcome, String words) {
        return new MoveOrder(new Way(outcome, null), words, null);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(VietnamTime.ZONE).toInstant();
    }

    private String printed(Case one, SheetForm form) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(sheets.print(shop.officer(), one.id(), form))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", "");
        }
    }
}
