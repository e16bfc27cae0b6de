package vn.banggiang.search;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Where a file says what was searched for.
 *
 * @param file 0 for the document itself, then what is attached to it
 * @param page counted from 1
 * @param pieces the words around the place, in their order
 */
public record Passage(int file, int page, List<Piece> pieces) {

    /** Copies the list. */
    public Passage {
        pieces = List.copyOf(pieces);
    }

    /** Words that were searched for, or those beside them. */
    public record Piece(String text, boolean found) {}

    /** The words without any mark. */
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
