package vn.banggiang.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Unit;
import vn.banggiang.directory.UnitId;
import vn.banggiang.figures.MonthlyFigures.Line;
import vn.banggiang.figures.MonthlyFigures.Panel;
import vn.banggiang.figures.MonthlyFigures.UnitLine;
import vn.banggiang.figures.MonthlyWork.Counted;
import vn.banggiang.identity.Actor;

/** One system's work of one year, added up, each number with the list of what it counts. */
final class PanelOfYear {

    private static final int MONTHS = 12;

    private final Actor reader;
    private final AgencyId agency;
    private final int year;
    private final List<Unit> units;
    private final MonthlyWork system;
    private final List<MonthlyShare> shares;

    PanelOfYear(Actor reader, AgencyId agency, int year, List<Unit> units, MonthlyWork system) {
        this.reader = reader;
        this.agency = agency;
        this.year = year;
        this.units = units;
        this.system = system;
        this.shares = system.of(agency, year);
    }

    /** @param chosen of which unit the months are; of all where null */
    Panel of(@Nullable UnitId chosen) {
        List<UnitLine> lines = new ArrayList<>();
        for (Unit unit : units) {
            lines.add(new UnitLine(
                    unit, ofYear(unit.id(), false, one -> unit.id().equals(one.unit()))));
        }
        Line nobodys = ofYear(null, true, this::isNobodys);
        if (nobodys.share().whole() > 0) {
            lines.add(new UnitLine(null, nobodys));
        }
        List<Line> months = IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> ofMonth(month, chosen))
                .toList();
        return new Panel(system.key(), months, lines);
    }

    private boolean isNobodys(MonthlyShare one) {
        return units.stream().noneMatch(unit -> unit.id().equals(one.unit()));
    }

    private Line ofMonth(int month, @Nullable UnitId unit) {
        YearMonth days = YearMonth.of(year, month);
        Share share = sum(one -> one.month() == month && (unit == null || unit.equals(one.unit())));
        return line(share, unit, false, days.atDay(1), days.atEndOfMonth());
    }

    private Line ofYear(@Nullable UnitId unit, boolean ofNoUnit, Predicate<MonthlyShare> which) {
        return line(sum(which), unit, ofNoUnit, LocalDate.of(year, 1, 1), LocalDate.of(year, MONTHS, 31));
    }

    private Share sum(Predicate<MonthlyShare> which) {
        return shares.stream().filter(which).map(MonthlyShare::share).reduce(Share.NONE, Share::plus);
    }

    private Line line(Share share, @Nullable UnitId unit, boolean ofNoUnit, LocalDate from, LocalDate to) {
        return new Line(
                share,
                list(share.part(), new Counted(agency, unit, ofNoUnit, from, to, true)),
                list(share.whole() - share.part(), new Counted(agency, unit, ofNoUnit, from, to, false)));
    }

    /** What is none needs no list. */
    private String list(long count, Counted counted) {
        return count == 0 ? "" : system.list(reader, counted).orElse("");
    }
}
