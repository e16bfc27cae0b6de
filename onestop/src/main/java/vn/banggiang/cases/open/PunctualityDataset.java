package vn.banggiang.cases.open;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.banggiang.cases.CasePeriod;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.figures.Share;
import vn.banggiang.publicpages.OpenDataset;

/** How agencies keep what they appoint, as open data: the last eight quarters. */
@Component
class PunctualityDataset implements OpenDataset {

    private static final int QUARTERS = 8;

    private final OpenPunctuality punctuality;
    private final Directory directory;

    PunctualityDataset(OpenPunctuality punctuality, Directory directory) {
        this.punctuality = punctuality;
        this.directory = directory;
    }

    @Override
    public String name() {
        return "case-punctuality";
    }

    @Override
    public String title() {
        return "cases.punctuality";
    }

    @Override
    public String description() {
        return "cases.punctuality.data-means";
    }

    @Override
    public boolean isGivenAt(AgencyId agency) {
        return true;
    }

    @Override
    public List<String> columns() {
        return List.of(
                "agency",
                "name",
                "quarter",
                "received",
                "solved",
                "in_time",
                "counted",
                "median_days",
                "content",
                "marks");
    }

    @Override
    public List<List<String>> lines(AgencyId agency) {
        return Stream.iterate(punctuality.thisQuarter(), CasePeriod::previous)
                .limit(QUARTERS)
                .flatMap(quarter -> lines(agency, quarter))
                .toList();
    }

    private Stream<List<String>> lines(AgencyId agency, CasePeriod quarter) {
        List<Punctuality> counted = punctuality.isProvince(agency)
                ? punctuality.ofEach(quarter)
                : punctuality.of(agency, quarter).stream().toList();
        return counted.stream()
                .map(one -> line(directory.agency(one.agency()), quarter, one))
                .sorted(Comparator.comparing(List::getFirst));
    }

    private static List<String> line(Agency agency, CasePeriod quarter, Punctuality one) {
        return List.of(
                agency.code().value(),
                agency.name(),
                quarter.tag(),
                one.tellableReceived().isPresent() ? String.valueOf(one.received()) : "",
                one.tellableSolved().isPresent() ? String.valueOf(one.solved()) : "",
                one.tellableInTime().map(Share::part).map(String::valueOf).orElse(""),
                one.tellableInTime().map(Share::whole).map(String::valueOf).orElse(""),
                one.tellableDays().isPresent() ? String.valueOf(one.medianDays()) : "",
                one.tellableContent().map(Share::part).map(String::valueOf).orElse(""),
                one.tellableContent().map(Share::whole).map(String::valueOf).orElse(""));
    }
}
