package vn.banggiang.figures.api;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.UnitId;
import vn.banggiang.figures.Figure;
import vn.banggiang.figures.Figures;
import vn.banggiang.figures.Figures.Sheet;
import vn.banggiang.figures.MonthlyFigures;
import vn.banggiang.figures.Share;
import vn.banggiang.identity.SignedIn;

/** The live figures for programs: part and whole, never a ready ratio. */
@RestController
@RequestMapping("/api/v1/figures")
class FiguresApi {

    private final Figures figures;
    private final MonthlyFigures months;
    private final MessageSource messages;

    FiguresApi(Figures figures, MonthlyFigures months, MessageSource messages) {
        this.figures = figures;
        this.months = months;
        this.messages = messages;
    }

    /** Of one year, this one when none is named: of the caller's agency, or of all to whom administers or audits the province. */
    @GetMapping
    SheetBody figures(
            @AuthenticationPrincipal SignedIn caller, @RequestParam(defaultValue = "0") int year, Locale language) {
        Sheet sheet = figures.read(caller.actor(), year);
        return new SheetBody(
                sheet.year(),
                sheet.figures().stream()
                        .map(figure -> body(figure, sheet.agencies(), language))
                        .toList());
    }

    /** In time and of all that fell due, by month and by unit: of the caller's agency, or of one that the caller may know. */
    @GetMapping("/months")
    List<MonthsBody> months(
            @AuthenticationPrincipal SignedIn caller,
            @RequestParam(required = false) @Nullable UUID agency,
            @RequestParam(defaultValue = "0") int year,
            @RequestParam(required = false) @Nullable UUID unit) {
        return months
                .read(
                        caller.actor(),
                        agency == null ? null : new AgencyId(agency),
                        year,
                        unit == null ? null : new UnitId(unit))
                .panels()
                .stream()
                .map(MonthsBody::of)
                .toList();
    }

    private FigureBody body(Figure figure, List<Agency> agencies, Locale language) {
        Share total = figure.total();
        return new FigureBody(
                figure.key(),
                messages.getMessage(figure.key(), null, language),
                total.part(),
                total.whole(),
                agencies.stream()
                        .map(agency -> new AgencyBody(
                                agency.code().value(),
                                agency.name(),
                                figure.of(agency.id()).part(),
                                figure.of(agency.id()).whole()))
                        .toList());
    }

    /** One system's work; {@code months} are twelve. */
    record MonthsBody(String key, List<Share> months, List<UnitBody> units) {

        static MonthsBody of(MonthlyFigures.Panel panel) {
            return new MonthsBody(
                    panel.key(),
                    panel.months().stream().map(MonthlyFigures.Line::share).toList(),
                    panel.units().stream()
                            .map(line -> new UnitBody(
                                    line.unit() == null
                                            ? null
                                            : line.unit().id().value(),
                                    line.unit() == null ? "" : line.unit().name(),
                                    line.line().share()))
                            .toList());
        }
    }

    /** A unit's year; {@code id} is absent for what no unit of today leads. */
    record UnitBody(@Nullable UUID id, String name, Share share) {}

    /** All figures of a year. */
    record SheetBody(int year, List<FigureBody> figures) {}

    /** One of them, added up and by agency; {@code key} stays the same in every language. */
    record FigureBody(String key, String name, long part, long whole, List<AgencyBody> agencies) {}

    /** An agency's share. */
    record AgencyBody(String code, String name, long part, long whole) {}
}
