package vn.banggiang.figures;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.identity.Actor;

/** The figures of all systems, as far as a reader may know them. */
@Service
public class Figures {

    /** Before it nothing was counted. */
    private static final int FIRST_YEAR = 2015;

    private final List<LiveFigures> systems;
    private final Directory directory;
    private final Clock clock;

    Figures(List<LiveFigures> systems, Directory directory, Clock clock) {
        this.systems = systems;
        this.directory = directory;
        this.clock = clock;
    }

    /** {@link FiguresException} {@code figures.forbidden} for whom there are none. A year that was not yet, or before 2015, is this year. */
    public Sheet read(Actor reader, int year) {
        if (!FigureRights.reach(reader)) {
            throw FiguresException.forbidden();
        }
        int now = VietnamTime.today(clock).getYear();
        int asked = counted(year, now);
        List<Figure> all =
                systems.stream().flatMap(system -> system.of(asked).stream()).toList();
        return new Sheet(
                asked, now, FigureRights.reachAll(reader) ? all : only(reader.agency(), all), agencies(reader, all));
    }

    /** The year itself where something was counted in it, else this one. */
    static int counted(int year, int now) {
        return year < FIRST_YEAR || year > now ? now : year;
    }

    private static List<Figure> only(AgencyId agency, List<Figure> all) {
        return all.stream()
                .map(figure -> new Figure(figure.key(), Map.of(agency, figure.of(agency))))
                .toList();
    }

    private List<Agency> agencies(Actor reader, List<Figure> all) {
        if (!FigureRights.reachAll(reader)) {
            return List.of(directory.agency(reader.agency()));
        }
        return directory
                .agencies(all.stream()
                        .flatMap(figure -> figure.shares().keySet().stream())
                        .distinct()
                        .toList())
                .values()
                .stream()
                .sorted(Comparator.comparing(Agency::name))
                .toList();
    }

    /**
     * The figures of one year.
     *
     * @param thisYear the last that can be asked for
     * @param agencies those of which something was counted, by name
     */
    public record Sheet(int year, int thisYear, List<Figure> figures, List<Agency> agencies) {

        /** Copies the lists. */
        public Sheet {
            figures = List.copyOf(figures);
            agencies = List.copyOf(agencies);
        }
    }
}
