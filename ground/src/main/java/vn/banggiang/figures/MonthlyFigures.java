package vn.banggiang.figures;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Unit;
import vn.banggiang.directory.UnitId;
import vn.banggiang.identity.Actor;

/** What was done in time and what was late, by unit and month, for who leads or administers. */
@Service
public class MonthlyFigures {

    private final List<MonthlyWork> systems;
    private final Directory directory;
    private final Clock clock;

    MonthlyFigures(List<MonthlyWork> systems, Directory directory, Clock clock) {
        this.systems = systems;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * The year of one agency: the reader's own where none is named, or where the reader may know no other. {@link
     * FiguresException} {@code figures.forbidden} for whom there are no figures.
     *
     * @param unit of which unit the months are; of all where null
     */
    public Year read(Actor reader, @Nullable AgencyId wanted, int year, @Nullable UnitId unit) {
        if (!FigureRights.reach(reader)) {
            throw FiguresException.forbidden();
        }
        AgencyId agency = wanted != null && FigureRights.reachAll(reader) ? wanted : reader.agency();
        int now = VietnamTime.today(clock).getYear();
        int asked = Figures.counted(year, now);
        Agency whose = directory.agency(agency);
        List<Unit> units = directory.units(agency);
        return new Year(
                whose,
                asked,
                now,
                unit,
                systems.stream()
                        .map(system -> new PanelOfYear(reader, agency, asked, units, system).of(unit))
                        .toList());
    }

    /**
     * One agency's year.
     *
     * @param thisYear the last that can be asked for
     * @param unit of which the months are; null for all
     * @param panels one for each system
     */
    public record Year(
            Agency agency, int year, int thisYear, @Nullable UnitId unit, List<Panel> panels) {

        /** Copies the list. */
        public Year {
            panels = List.copyOf(panels);
        }
    }

    /**
     * The work of one system.
     *
     * @param key message key of what is counted
     * @param months all twelve, January first
     * @param units all of the agency's, and last what belongs to none of today's
     */
    public record Panel(String key, List<Line> months, List<UnitLine> units) {

        /** Copies the lists. */
        public Panel {
            months = List.copyOf(months);
            units = List.copyOf(units);
        }

        /** The most of any month, at least 1: what the chart is as high as. */
        public long highest() {
            return Math.max(
                    1,
                    months.stream()
                            .mapToLong(line -> line.share().whole())
                            .max()
                            .orElse(1));
        }

        /** Of all months that are shown. */
        public Share total() {
            return months.stream().map(Line::share).reduce(Share.NONE, Share::plus);
        }
    }

    /**
     * A share, and where what it counts is listed.
     *
     * @param inTime address of the list of what was done in time; empty where there is none for this reader
     * @param late the same of what was or is late
     */
    public record Line(Share share, String inTime, String late) {}

    /**
     * A unit's year.
     *
     * @param unit null for what no unit of today leads
     */
    public record UnitLine(@Nullable Unit unit, Line line) {}
}
