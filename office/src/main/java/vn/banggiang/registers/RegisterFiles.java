package vn.banggiang.registers;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.documents.register.BookLine;
import vn.banggiang.documents.register.RegisterBook;
import vn.banggiang.documents.register.RegisterKey;
import vn.banggiang.documents.register.RegisterKind;
import vn.banggiang.identity.Actor;
import vn.banggiang.layout.render.BookRenderer;
import vn.banggiang.shell.FileAnswer;
import vn.banggiang.tables.Cell;
import vn.banggiang.tables.Column;
import vn.banggiang.tables.SheetFormat;
import vn.banggiang.tables.Table;

/** A whole register as a file, in the law's own words. The journal notes who took it. */
@Service
public class RegisterFiles {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final RegisterReading reading;
    private final RegisterPrint print;
    private final Journal journal;
    private final MessageSource messages;
    private final BookRenderer renderer = new BookRenderer();

    RegisterFiles(RegisterReading reading, RegisterPrint print, Journal journal, MessageSource messages) {
        this.reading = reading;
        this.print = print;
        this.journal = journal;
        this.messages = messages;
    }

    /** The file as an answer; FORBIDDEN for who may not read the register. */
    public ResponseEntity<Resource> of(Actor reader, RegisterKind kind, int year, RegisterFormat format) {
        var register = new RegisterKey(reader.agency(), kind, year);
        int last = reading.last(reader, register);
        ResponseEntity<Resource> file = file(register, last, format);
        journal.record(new JournalEntry(
                reader.person().value(),
                reader.agency().value(),
                "registers.exported",
                "register:%s/%d".formatted(kind, year),
                Map.of("format", format.name(), "lines", Integer.toString(last))));
        return file;
    }

    private ResponseEntity<Resource> file(RegisterKey register, int last, RegisterFormat format) {
        String name = text("registers.file." + register.kind().tag(), register.year());
        RegisterBook book = reading.book(register.kind());
        return switch (format) {
            case PDF ->
                FileAnswer.of(
                        name + ".pdf",
                        MediaType.APPLICATION_PDF_VALUE,
                        target -> renderer.render(print.of(book, register, last), target));
            case XLSX -> FileAnswer.of(table(book, register), SheetFormat.XLSX, name);
            case ODS -> FileAnswer.of(table(book, register), SheetFormat.ODS, name);
        };
    }

    private Table table(RegisterBook book, RegisterKey register) {
        List<Column> columns = book.columns().stream()
                .map(column -> new Column(text(column.key()), column.width()))
                .toList();
        Iterable<List<Cell>> lines = () -> StreamSupport.stream(new BookLines(book, register).spliterator(), false)
                .map(BookLine::cells)
                .iterator();
        return new Table(text("registers.sheet." + register.kind().tag(), register.year()), columns, lines);
    }

    private String text(String key, Object... args) {
        return messages.getMessage(key, args, VIETNAMESE);
    }
}
