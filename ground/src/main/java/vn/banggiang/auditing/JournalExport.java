package vn.banggiang.auditing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.audit.JournalFilter;
import vn.banggiang.audit.JournalLine;
import vn.banggiang.auditing.JournalNames.Names;
import vn.banggiang.identity.Actor;

/** Lines of the journal as JSON Lines: an object a line, newest first, written as they are read. */
@Component
public class JournalExport {

    private final JournalDesk desk;
    private final JournalNames names;
    private final JsonMapper json;

    JournalExport(JournalDesk desk, JournalNames names, JsonMapper json) {
        this.desk = desk;
        this.names = names;
        this.json = json;
    }

    /** Refuses as {@link JournalDesk#take}; nothing is read before it is written. */
    public JournalFile of(Actor reader, JournalFilter filter) {
        Iterable<List<JournalLine>> taken = desk.take(reader, filter, "JSONL");
        return file -> taken.forEach(lines -> {
            Names known = names.of(lines);
            lines.forEach(line -> write(ExportedLine.of(line, known), file));
        });
    }

    private void write(ExportedLine line, OutputStream file) {
        try {
            file.write(json.writeValueAsBytes(line));
            file.write("\n".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** A file that is still to be written. */
    @FunctionalInterface
    public interface JournalFile {

        /** What it is. */
        String MEDIA_TYPE = "application/jsonl";

        /** Writes all of it. */
        void writeTo(OutputStream file);
    }

    /** A line of the file. */
    public record ExportedLine(
            long id,
            Instant at,
            @Nullable UUID person,
            String personName,
            @Nullable UUID agency,
            String agencyName,
            String action,
            String subject,
            Map<String, String> details) {

        /** With the names of those it knows by id. */
        public static ExportedLine of(JournalLine line, Names names) {
            JournalEntry entry = line.entry();
            return new ExportedLine(
                    line.id(),
                    line.at(),
                    entry.person(),
                    names.person(entry.person()),
                    entry.agency(),
                    names.agency(entry.agency()),
                    entry.action(),
                    entry.subject(),
                    entry.details());
        }
    }
}
