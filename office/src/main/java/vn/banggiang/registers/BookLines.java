package vn.banggiang.registers;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import vn.banggiang.documents.register.BookLine;
import vn.banggiang.documents.register.RegisterBook;
import vn.banggiang.documents.register.RegisterKey;

/** All lines of a book, read some hundreds at a time: no connection and little memory is held meanwhile. */
record BookLines(RegisterBook book, RegisterKey register) implements Iterable<BookLine> {

    private static final int AT_ONCE = 500;

    @Override
    public Iterator<BookLine> iterator() {
        return Stream.iterate(
                        after(0),
                        lines -> !lines.isEmpty(),
                        lines -> after(lines.getLast().number()))
                .flatMap(List::stream)
                .iterator();
    }

    private List<BookLine> after(int number) {
        return book.lines(register, number, AT_ONCE);
    }
}
