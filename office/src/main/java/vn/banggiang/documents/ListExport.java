package vn.banggiang.documents;

import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.documents.DocumentRef.Direction;
import vn.banggiang.identity.Actor;
import vn.banggiang.shell.FileAnswer;
import vn.banggiang.tables.Column;
import vn.banggiang.tables.SheetFormat;
import vn.banggiang.tables.Table;

/** What a list shows as a spreadsheet; the journal notes who took it. */
@Component
public class ListExport {

    /** Lines of a file; more are for a narrower filter. */
    public static final int MOST_LINES = 10_000;

    private final Journal journal;
    private final MessageSource messages;

    ListExport(Journal journal, MessageSource messages) {
        this.journal = journal;
        this.messages = messages;
    }

    /** A column with the text of this key as its title. */
    public Column column(String key, int width, Locale language) {
        return new Column(text(key, language), width);
    }

    /** The text of this key. */
    public String text(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }

    /** The file as an answer. */
    public ResponseEntity<Resource> of(Actor reader, Direction direction, Table table, SheetFormat format) {
        journal.record(new JournalEntry(
                reader.person().value(),
                reader.agency().value(),
                "documents.list-exported",
                "list:" + direction.tag(),
                Map.of("format", format.name())));
        return FileAnswer.of(table, format, direction.tag());
    }
}
