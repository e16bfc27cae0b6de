package vn.banggiang.documents.register;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Person;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.UnitId;
import vn.banggiang.documents.Urgency;

/** The words in registers: names of people and units, and remarks. A register is Vietnamese, whoever reads the screen. */
@Component
public class RegisterWords {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final MessageSource messages;
    private final Directory directory;

    RegisterWords(MessageSource messages, Directory directory) {
        this.messages = messages;
        this.directory = directory;
    }

    /** The text of this key. */
    public String text(String key, Object... args) {
        return messages.getMessage(key, args, VIETNAMESE);
    }

    /** Type and trích yếu, as the law wants them in one column. */
    public static String subject(String type, String trichYeu) {
        return Stream.of(type, trichYeu).filter(part -> !part.isBlank()).collect(Collectors.joining(": "));
    }

    /** Urgency and whatever else there is to say. */
    public String notes(Urgency urgency, Stream<String> remarks) {
        Stream<String> urgent = urgency == Urgency.NORMAL ? Stream.of() : Stream.of(text(urgency.key()));
        return Stream.concat(urgent, remarks).collect(Collectors.joining("; "));
    }

    /** A day as it is written. */
    public static String day(Instant at) {
        return DAY.format(VietnamTime.day(at));
    }

    /** The names of people and of units, also of units that have ended; their ids are never the same. */
    public Map<UUID, String> names(Stream<UUID> peopleAndUnits) {
        Set<UUID> asked = peopleAndUnits.collect(Collectors.toSet());
        Map<UUID, String> names = directory
                .people(asked.stream().map(PersonId::new).toList())
                .values()
                .stream()
                .collect(Collectors.toMap(person -> person.id().value(), Person::fullName));
        asked.forEach(id -> names.computeIfAbsent(
                id, unit -> directory.unit(new UnitId(unit)).name()));
        return names;
    }

    /** Names that stand side by side. */
    public static String named(List<UUID> ids, Map<UUID, String> names) {
        return ids.stream().map(id -> names.getOrDefault(id, "")).collect(Collectors.joining(", "));
    }
}
