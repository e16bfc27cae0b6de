package vn.banggiang.registers;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.Directory;
import vn.banggiang.documents.register.RegisterBook;
import vn.banggiang.documents.register.RegisterKey;
import vn.banggiang.layout.render.Book;
import vn.banggiang.tables.Cell;

/** A register as annex IV prints it: the cover, then the table of its lines. */
@Component
class RegisterPrint {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Directory directory;
    private final MessageSource messages;

    RegisterPrint(Directory directory, MessageSource messages) {
        this.directory = directory;
        this.messages = messages;
    }

    /** @param last the register's last number; 0 while it is empty */
    Book of(RegisterBook book, RegisterKey register, int last) {
        Agency agency = directory.agency(register.agency());
        String kind = register.kind().tag();
        Iterable<List<String>> lines = () -> StreamSupport.stream(new BookLines(book, register).spliterator(), false)
                .map(line -> line.cells().stream().map(RegisterPrint::printed).toList())
                .iterator();
        return new Book(
                Objects.requireNonNullElse(agency.parentLetterhead(), ""),
                agency.letterhead(),
                text("registers.title." + kind),
                particulars(book, register, last),
                text("registers.footer." + kind, agency.name(), register.year()),
                book.columns().stream()
                        .map(column -> new Book.Column(text(column.key()), column.width()))
                        .toList(),
                lines);
    }

    private List<String> particulars(RegisterBook book, RegisterKey register, int last) {
        String year = text("registers.year", register.year());
        if (last == 0) {
            return List.of(year);
        }
        LocalDate from = day(book, register, 1);
        LocalDate to = day(book, register, last);
        return List.of(
                year, text("registers.days", DAY.format(from), DAY.format(to)), text("registers.numbers", 1, last));
    }

    private static LocalDate day(RegisterBook book, RegisterKey register, int number) {
        return book.lines(register, number - 1, 1).getFirst().day();
    }

    private static String printed(Cell cell) {
        return switch (cell) {
            case Cell.Text(String words) -> words;
            case Cell.Whole(long number) -> Long.toString(number);
            case Cell.Day(LocalDate day) -> DAY.format(day);
        };
    }

    private String text(String key, Object... args) {
        return messages.getMessage(key, args, VIETNAMESE);
    }
}
