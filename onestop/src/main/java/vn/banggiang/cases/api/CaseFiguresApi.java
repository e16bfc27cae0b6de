package vn.banggiang.cases.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.banggiang.cases.CaseCount;
import vn.banggiang.cases.CaseFigureLine;
import vn.banggiang.cases.CaseFigures;
import vn.banggiang.cases.CaseGrouping;
import vn.banggiang.cases.CasePeriod;
import vn.banggiang.identity.SignedIn;

/** The figures of cases for programs: counts, never a ready ratio. */
@RestController
@RequestMapping("/api/v1/cases/figures")
class CaseFiguresApi {

    private final CaseFigures figures;

    CaseFiguresApi(CaseFigures figures) {
        this.figures = figures;
    }

    /** Of a time such as 2026, 2026-Q4 or 2026-11, by one of their groupings, beside the time before. */
    @GetMapping
    FiguresBody figures(
            @AuthenticationPrincipal SignedIn caller,
            @RequestParam String period,
            @RequestParam(defaultValue = "FIELD") CaseGrouping by) {
        CaseFigures.Sheet sheet = figures.read(caller.actor(), CasePeriod.read(period), by);
        return new FiguresBody(
                sheet.period().tag(),
                LineBody.of(sheet.total(), CaseCount.ofCases()),
                LineBody.of(sheet.before(), CaseCount.ofCases()),
                sheet.lines().stream()
                        .map(line -> LineBody.of(line, by.counts()))
                        .toList());
    }

    /** All of them; {@code before} is the time of the same length before. */
    record FiguresBody(String period, LineBody total, LineBody before, List<LineBody> lines) {}

    /** @param medianDays absent where nothing was solved, or where nothing of the kind is counted */
    record LineBody(
            String key,
            String name,
            Map<CaseCount, Long> counts,
            @Nullable Integer medianDays) {

        static LineBody of(CaseFigureLine line, List<CaseCount> counted) {
            Map<CaseCount, Long> counts = new LinkedHashMap<>();
            counted.forEach(count -> counts.put(count, line.of(count)));
            return new LineBody(line.key(), line.name(), counts, line.medianDays() < 0 ? null : line.medianDays());
        }
    }
}
