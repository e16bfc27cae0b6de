package vn.banggiang.auditing;

import java.util.Locale;
import java.util.stream.Collectors;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.audit.JournalLine;
import vn.banggiang.auditing.JournalNames.Names;

/**
 * A line of the journal in words.
 *
 * @param person who did it; empty for the platform itself, and for whoever was not signed in
 * @param agency where; empty where it belongs to none
 * @param act what
 * @param kind what kind of thing it was done to
 * @param subject the name of that thing, else its id
 * @param details in one line
 */
public record WordedLine(
        JournalLine line, String person, String agency, String act, String kind, String subject, String details) {

    /** In the words of this language. */
    public static WordedLine of(JournalLine line, Names names, JournalWords words, Locale language) {
        JournalEntry entry = line.entry();
        String name = names.subject(entry.subject());
        return new WordedLine(
                line,
                names.person(entry.person()),
                names.agency(entry.agency()),
                words.act(entry.action(), language),
                words.kind(entry.action(), entry.subject(), language),
                name.isEmpty() ? entry.subject().substring(entry.subject().indexOf(':') + 1) : name,
                entry.details().entrySet().stream()
                        .map(detail -> detail.getKey() + ": " + detail.getValue())
                        .sorted()
                        .collect(Collectors.joining(" · ")));
    }
}
