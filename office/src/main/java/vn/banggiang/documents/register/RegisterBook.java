package vn.banggiang.documents.register;

import java.util.List;
import vn.banggiang.documents.DocumentRef;

/** What a register's numbers were given to, as the law wants it written down; whoever numbers documents has one. */
public interface RegisterBook {

    /** Whose numbers it explains. */
    RegisterKind kind();

    /** Which way its documents travel. */
    DocumentRef.Direction direction();

    /** Its columns, as annex IV has them. */
    List<RegisterColumn> columns();

    /** The lines after this number, in the order of their numbers, at most so many. */
    List<BookLine> lines(RegisterKey register, int after, int most);
}
