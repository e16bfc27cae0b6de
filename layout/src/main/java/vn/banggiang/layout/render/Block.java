package vn.banggiang.layout.render;

import java.util.List;
import vn.banggiang.layout.LayoutException;
import vn.banggiang.layout.Text;

/** One piece of a document's content, as annex I, part I, II.6 knows them. */
public sealed interface Block {

    /** A paragraph of running text. */
    record Paragraph(List<Run> runs) implements Block {
        public Paragraph {
            runs = List.copyOf(runs);
            requireText(runs);
        }

        public static Paragraph of(String text) {
            return new Paragraph(List.of(Run.regular(text)));
        }
    }

    /**
     * A centred heading in two lines.
     *
     * @param label "Phần I", "Chương II", "Mục 1", "Tiểu mục 2"
     * @param title printed in capitals; may be empty
     */
    record Heading(String label, String title) implements Block {
        public Heading {
            label = Text.required("heading", label, 100);
            title = Text.line(title);
        }
    }

    /** A bold heading at the indent, in capitals: "I. NHỮNG KẾT QUẢ". */
    record RomanHeading(String numeral, String title) implements Block {
        public RomanHeading {
            numeral = Text.required("heading", numeral, 10);
            title = Text.required("heading", title, 1000);
        }
    }

    /**
     * "Điều 1." in bold, then its title in bold or its text.
     *
     * @param title may be empty
     * @param runs may be empty when there is a title
     */
    record Article(String number, String title, List<Run> runs) implements Block {
        public Article {
            number = Text.required("article", number, 10);
            title = Text.line(title);
            runs = List.copyOf(runs);
            if (title.isEmpty()) {
                requireText(runs);
            }
        }
    }

    /** "1." and its text; in bold as a whole when it is a title. */
    record Clause(String number, boolean titled, List<Run> runs) implements Block {
        public Clause {
            number = Text.required("clause", number, 10);
            runs = List.copyOf(runs);
            requireText(runs);
        }
    }

    /** "a)" and its text. */
    record Point(String letter, List<Run> runs) implements Block {
        public Point {
            letter = Text.required("point", letter, 3);
            runs = List.copyOf(runs);
            requireText(runs);
        }
    }

    /**
     * A simple table; its header is repeated on every page it reaches.
     *
     * @param weights the columns' relative widths, one for each column
     */
    record Table(List<Integer> weights, List<String> header, List<List<String>> rows) implements Block {
        private static final int MOST_COLUMNS = 12;

        public Table {
            weights = List.copyOf(weights);
            header = header.stream().map(Text::line).toList();
            rows = rows.stream()
                    .map(row -> row.stream().map(Text::line).toList())
                    .toList();
            int columns = weights.size();
            boolean regular = header.size() == columns && rows.stream().allMatch(row -> row.size() == columns);
            if (columns == 0
                    || columns > MOST_COLUMNS
                    || !regular
                    || weights.stream().anyMatch(weight -> weight < 1)) {
                throw new LayoutException("layout.table-irregular", MOST_COLUMNS);
            }
        }
    }

    /** What follows starts on a new page. */
    record PageBreak() implements Block {}

    private static void requireText(List<Run> runs) {
        if (Run.text(runs).isEmpty()) {
            throw new LayoutException("layout.text-missing", "body");
        }
    }
}
