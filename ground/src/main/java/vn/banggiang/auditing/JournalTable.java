package vn.banggiang.auditing;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.banggiang.audit.JournalFilter;
import vn.banggiang.audit.JournalLine;
import vn.banggiang.auditing.JournalNames.Names;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.identity.Actor;
import vn.banggiang.tables.Cell;
import vn.banggiang.tables.Column;
import vn.banggiang.tables.SheetFormat;
import vn.banggiang.tables.Table;

/** Lines of the journal for a spreadsheet, in words, newest first. */
@Component
public class JournalTable {

    /** As many as spreadsheet programs show below a header. */
    static final int MOST_LINES = 1_048_575;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final JournalDesk desk;
    private final JournalNames names;
    private final JournalWords words;
    private final MessageSource messages;

    JournalTable(JournalDesk desk, JournalNames names, JournalWords words, MessageSource messages) {
        this.desk = desk;
        this.names = names;
        this.words = words;
        this.messages = messages;
    }

    /**
     * Refuses as {@link JournalDesk#take}, and with {@link AuditingException} {@code auditing.too-many-lines} when more are
     * read than a sheet shows.
     */
    public Table of(Actor reader, JournalFilter filter, SheetFormat format, Locale language) {
        Iterable<List<JournalLine>> taken = desk.take(reader, filter, format.name());
        List<Column> columns = List.of(
                column("auditing.number", 10, language),
                column("auditing.day", 12, language),
                column("auditing.time", 10, language),
                column("auditing.person", 28, language),
                column("auditing.agency", 32, language),
                column("auditing.act", 36, language),
                column("auditing.kind", 18, language),
                column("auditing.subject", 40, language),
                column("auditing.details", 60, language));
        return new Table(
                text("auditing.place", language),
                columns,
                () -> atMost(
                                MOST_LINES,
                                StreamSupport.stream(taken.spliterator(), false)
                                        .flatMap(lines -> inWords(lines, language)))
                        .iterator());
    }

    private Stream<List<Cell>> inWords(List<JournalLine> lines, Locale language) {
        Names known = names.of(lines);
        return lines.stream().map(line -> cells(WordedLine.of(line, known, words, language)));
    }

    private static List<Cell> cells(WordedLine line) {
        ZonedDateTime at = line.line().at().atZone(VietnamTime.ZONE);
        return List.of(
                Cell.of(line.line().id()),
                Cell.of(at.toLocalDate()),
                Cell.of(TIME.format(at)),
                Cell.of(line.person()),
                Cell.of(line.agency()),
                Cell.of(line.act()),
                Cell.of(line.kind()),
                Cell.of(line.subject()),
                Cell.of(line.details()));
    }

    /** The same lines, refused when there are more. */
    static <T> Stream<T> atMost(int most, Stream<T> lines) {
        AtomicInteger read = new AtomicInteger();
        return lines.peek(line -> {
            if (read.incrementAndGet() > most) {
                throw AuditingException.tooManyLines(most);
            }
        });
    }

    private Column column(String key, int width, Locale language) {
        return new Column(text(key, language), width);
    }

    private String text(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
