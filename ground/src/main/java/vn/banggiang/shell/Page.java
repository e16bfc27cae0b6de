package vn.banggiang.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.identity.Actor;

/** What every template knows: the reader, their language, their places, the day. Templates get it as {@code page}. */
public final class Page {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Visit visit;
    private final MessageSource messages;
    private final Deadlines deadlines;
    private final Assets assets;

    Page(Visit visit, MessageSource messages, Deadlines deadlines, Assets assets) {
        this.visit = visit;
        this.messages = messages;
        this.deadlines = deadlines;
        this.assets = assets;
    }

    /** The text of this key in the reader's language. */
    public String text(String key, Object... args) {
        return messages.getMessage(key, args, visit.language().locale());
    }

    /** The reader's language. */
    public Language language() {
        return visit.language();
    }

    /** Light or dark, as chosen at this browser. */
    public Appearance appearance() {
        return visit.appearance();
    }

    /** The person who reads, if signed in. */
    public @Nullable Actor actor() {
        return visit.actor();
    }

    /** The agency in which the person works; empty before sign-in. */
    public String agency() {
        return visit.agency();
    }

    /** What the person who reads is there: one position or several; empty before sign-in. */
    public String standing() {
        return visit.standing();
    }

    /** The places that the reader can open, in order. */
    public List<Place> places() {
        return visit.places();
    }

    /** The same by what is done there; groups without a place for this reader are left out. */
    public Map<PlaceGroup, List<Place>> placesByGroup() {
        return places().stream()
                .collect(Collectors.groupingBy(
                        Place::group, () -> new EnumMap<>(PlaceGroup.class), Collectors.toList()));
    }

    /** Whether the page that is read belongs to this place. */
    public boolean isAt(Place place) {
        return place.href().equals("/") ? path().equals("/") : path().startsWith(place.href());
    }

    /** Path of the page, without the query. */
    public String path() {
        return visit.path();
    }

    /** Path and query of the page, where the reader returns after changing a preference. */
    public String address() {
        return visit.address();
    }

    /** Name of the form field that carries {@link #csrfToken()}. */
    public String csrfName() {
        return visit.csrfName();
    }

    /** Proof that a form came from our page. */
    public String csrfToken() {
        return visit.csrfToken();
    }

    /** A new id for a form: what it creates has this id, so that posting twice creates once. */
    public UUID newId() {
        return UUID.randomUUID();
    }

    /** Today in Vietnam. */
    public LocalDate today() {
        return deadlines.today();
    }

    /** dd/MM/yyyy. */
    public String date(LocalDate day) {
        return DAY.format(day);
    }

    /** Time of day, with "today" or the date. */
    public String moment(Instant instant) {
        var there = instant.atZone(VietnamTime.ZONE);
        var time = TIME.format(there);
        return there.toLocalDate().equals(today())
                ? text("shell.moment.today", time)
                : text("shell.moment.on", time, date(there.toLocalDate()));
    }

    /** The deadline as seen from today. */
    public Deadline deadline(LocalDate day) {
        return deadlines.of(day);
    }

    /** Address of a static file, which changes with its content. */
    public String asset(String path) {
        return assets.address(path);
    }

    /** First letters of family name and given name, as in "NH" for Nông Thị Hạnh. */
    public String initials(String fullName) {
        var name = fullName.strip();
        var givenName = name.substring(name.lastIndexOf(' ') + 1);
        return name.equals(givenName) ? name.substring(0, 1) : name.substring(0, 1) + givenName.charAt(0);
    }
}
