package vn.banggiang.layout.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.layout.Urgency;

/** What stands above the content: boxes 1 to 5, 9a and 10b. */
record Head(
        int page,
        float bottom,
        Optional<Segment> numberLine,
        Optional<Segment> placeLine,
        Optional<Found<String>> parentIssuer,
        Optional<Found<String>> issuer,
        Optional<Found<String>> number,
        Optional<Found<String>> notation,
        Optional<Found<String>> place,
        Optional<Found<LocalDate>> date,
        Optional<Found<DocumentType>> type,
        Optional<Found<String>> trichYeu,
        Optional<Found<Urgency>> urgency,
        Optional<Found<List<String>>> addressees) {
    /** A cover may lie before the head. */
    private static final int SEARCHED_PAGES = 2;

    /** The head of the first of the leading pages that carries the nation's name; nothing found if none does. */
    static Head of(Pages pages) {
        for (int number = 1; number <= Math.min(SEARCHED_PAGES, pages.count()); number++) {
            PageText page = pages.page(number);
            Optional<Columns> columns = Columns.of(page);
            if (columns.isPresent()) {
                return of(page, columns.get());
            }
        }
        return none();
    }

    /** Whether the pages have a head at all. */
    boolean isPresent() {
        return bottom > 0;
    }

    private static Head of(PageText page, Columns columns) {
        AgencyReader agency = new AgencyReader(columns);
        Optional<NumberReader> number = agency.numberLine().map(NumberReader::new);
        PlaceReader place = new PlaceReader(columns);
        float bottom = Math.max(
                agency.numberLine().map(Segment::baseline).orElse(columns.top()),
                place.line().map(Segment::baseline).orElse(columns.top()));
        SubjectReader subject = new SubjectReader(columns, agency.next(), bottom);
        Optional<Found<List<String>>> addressees = AddresseeReader.read(page);
        return new Head(
                page.page(),
                bottom,
                agency.numberLine(),
                place.line(),
                agency.parent(),
                agency.issuer(),
                number.flatMap(NumberReader::number),
                number.flatMap(NumberReader::notation),
                place.place(),
                place.date(),
                subject.type().or(() -> untitled(number, addressees)),
                subject.trichYeu(),
                UrgencyReader.read(page),
                addressees);
    }

    /** A letter with number and addressees but neither title nor "V/v" is a công văn all the same. */
    private static Optional<Found<DocumentType>> untitled(
            Optional<NumberReader> number, Optional<Found<List<String>>> addressees) {
        return number.flatMap(NumberReader::notation).isPresent()
                ? addressees.map(found -> found.map(names -> DocumentType.CONG_VAN))
                : Optional.empty();
    }

    private static Head none() {
        return new Head(
                1,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
