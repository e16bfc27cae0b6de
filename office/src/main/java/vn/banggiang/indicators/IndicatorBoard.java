package vn.banggiang.indicators;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.AgencyLevel;
import vn.banggiang.directory.Directory;
import vn.banggiang.identity.Actor;
import vn.banggiang.indicators.facts.Definition;
import vn.banggiang.indicators.facts.IndicatorCode;
import vn.banggiang.indicators.facts.Quantity;
import vn.banggiang.indicators.facts.Tally;
import vn.banggiang.indicators.facts.Upward;

/** What each indicator says now: of the agencies that a reader reaches, added up by level and along the directory. */
@Service
public class IndicatorBoard {

    private final IndicatorSets sets;
    private final Values values;
    private final Readings readings;
    private final Reach reach;
    private final Directory directory;
    private final Clock clock;

    IndicatorBoard(
            IndicatorSets sets, Values values, Readings readings, Reach reach, Directory directory, Clock clock) {
        this.sets = sets;
        this.values = values;
        this.readings = readings;
        this.reach = reach;
        this.directory = directory;
        this.clock = clock;
    }

    /** A set with what its indicators say; the first of all sets where none is named. */
    @Transactional(readOnly = true)
    public Board read(Actor reader, String set) {
        List<IndicatorSet> all = sets.sets(reader);
        IndicatorSet chosen = set.isEmpty() ? all.getFirst() : sets.set(reader, set);
        List<Agency> agencies = reach.of(reader);
        List<Definition> told = sets.told(reader, chosen.code(), today());
        List<Line> lines = new ArrayList<>();
        values.of(told, ids(agencies)).forEach((one, found) -> lines.add(line(one, found, agencies)));
        return new Board(all, chosen, lines, agencies.size());
    }

    /** One indicator by agency, with what it said before. */
    @Transactional(readOnly = true)
    public Sheet one(Actor reader, IndicatorCode code) {
        List<Definition> wordings = sets.wordings(reader, code);
        Definition definition = wordings.stream()
                .filter(one -> !one.from().isAfter(today()))
                .findFirst()
                .orElse(wordings.getLast());
        List<Agency> agencies = reach.of(reader);
        Values.Found found = values.of(definition, ids(agencies));
        Map<AgencyId, Tally> own = found.tallies();
        Map<AgencyId, Tally> sums = Upward.sums(own, directory.superiors());
        List<AgencyLine> lines = new ArrayList<>();
        for (Agency agency : agencies) {
            Tally alone = own.getOrDefault(agency.id(), Tally.NOBODY);
            lines.add(new AgencyLine(agency, alone, sums.getOrDefault(agency.id(), alone)));
        }
        return new Sheet(
                definition, wordings, line(definition, found, agencies), lines, history(definition, ids(agencies)));
    }

    private List<Reading> history(Definition definition, Set<AgencyId> agencies) {
        List<Reading> measured = readings.of(definition.code(), agencies);
        return measured.isEmpty() ? values.asked(definition, agencies) : measured;
    }

    private static Line line(Definition definition, Values.Found found, List<Agency> agencies) {
        Map<AgencyLevel, Tally> levels = new EnumMap<>(AgencyLevel.class);
        Tally all = Tally.NOBODY;
        for (Agency agency : agencies) {
            Tally one = found.tallies().getOrDefault(agency.id(), Tally.NOBODY);
            levels.merge(agency.level(), one, Tally::plus);
            all = all.plus(one);
        }
        return new Line(definition, levels, all.all() == 0 ? Tally.without(found.nothing()) : all, found.when());
    }

    private static Set<AgencyId> ids(List<Agency> agencies) {
        return agencies.stream().map(Agency::id).collect(Collectors.toSet());
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }

    /**
     * A set, and what it says.
     *
     * @param agencies how many the reader reaches
     */
    public record Board(List<IndicatorSet> sets, IndicatorSet set, List<Line> lines, int agencies) {

        /** Copies the lists. */
        public Board {
            sets = List.copyOf(sets);
            lines = List.copyOf(lines);
        }
    }

    /**
     * What one indicator says.
     *
     * @param levels of each level that the reader reaches
     * @param when the period that it is of; empty for now
     */
    public record Line(Definition definition, Map<AgencyLevel, Tally> levels, Tally total, String when) {

        /** Copies the map. */
        public Line {
            levels = new HashMap<>(levels);
        }

        /** Of a level; of nobody where there is none of it. */
        public Tally of(AgencyLevel level) {
            return levels.getOrDefault(level, Tally.NOBODY);
        }

        /** Its value over all. */
        public Quantity value() {
            return total.value(definition);
        }
    }

    /**
     * One indicator in full.
     *
     * @param history what was measured on earlier days, the newest first
     */
    public record Sheet(
            Definition definition,
            List<Definition> wordings,
            Line line,
            List<AgencyLine> agencies,
            List<Reading> history) {

        /** Copies the lists. */
        public Sheet {
            wordings = List.copyOf(wordings);
            agencies = List.copyOf(agencies);
            history = List.copyOf(history);
        }
    }

    /**
     * An agency's share.
     *
     * @param own of itself
     * @param sum with all that stand below it
     */
    public record AgencyLine(Agency agency, Tally own, Tally sum) {

        /** Whether anybody stands below it. */
        public boolean leads() {
            return sum.all() > own.all();
        }
    }
}
