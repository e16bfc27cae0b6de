package vn.banggiang.registers;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.banggiang.documents.register.BookLine;
import vn.banggiang.documents.register.GivenNumbers;
import vn.banggiang.documents.register.RegisterBook;
import vn.banggiang.documents.register.RegisterColumn;
import vn.banggiang.documents.register.RegisterKey;
import vn.banggiang.documents.register.RegisterKind;
import vn.banggiang.documents.register.Registers;
import vn.banggiang.identity.Actor;
import vn.banggiang.shell.PageOf;

/** The registers of the reader's agency, page by page. */
@Service
public class RegisterReading {

    /** Lines on a page. */
    static final int PAGE_SIZE = 50;

    private static final int LAST_PAGE = 100_000;

    private final Registers registers;
    private final Map<RegisterKind, RegisterBook> books;

    RegisterReading(Registers registers, List<RegisterBook> books) {
        this.registers = registers;
        this.books = books.stream().collect(Collectors.toMap(RegisterBook::kind, Function.identity()));
    }

    /** The registers in which there are numbers, the latest year first; FORBIDDEN for who may not read them. */
    public List<GivenNumbers> all(Actor reader) {
        RegisterRights.require(reader);
        return registers.of(reader.agency());
    }

    /** The register's columns. */
    public List<RegisterColumn> columns(RegisterKind kind) {
        return book(kind).columns();
    }

    /** A page of lines in the order of their numbers, of which none is missing; FORBIDDEN for who may not read them. */
    public PageOf<BookLine> page(Actor reader, RegisterKind kind, int year, int page) {
        var register = new RegisterKey(reader.agency(), kind, year);
        int asked = Math.clamp(page, 0, LAST_PAGE);
        return new PageOf<>(
                book(kind).lines(register, asked * PAGE_SIZE, PAGE_SIZE), last(reader, register), asked, PAGE_SIZE);
    }

    /** The last number that the register gave; 0 before the first. */
    int last(Actor reader, RegisterKey register) {
        return all(reader).stream()
                .filter(given -> given.register().equals(register))
                .mapToInt(GivenNumbers::last)
                .findFirst()
                .orElse(0);
    }

    RegisterBook book(RegisterKind kind) {
        RegisterBook book = books.get(kind);
        if (book == null) {
            throw new IllegalStateException("no book of " + kind);
        }
        return book;
    }
}
