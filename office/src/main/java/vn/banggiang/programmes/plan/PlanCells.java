package vn.banggiang.programmes.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.AgencyId;

/**
 * A node as the cells of a line: one way to write each thing, so that what is read and written again is the same. Words at
 * whose beginning a spreadsheet program would see a formula get an apostrophe in front of them, and lose it when they are
 * read (decision 0056).
 */
public final class PlanCells {

    private static final Pattern LIKE_A_FORMULA = Pattern.compile("'*[=+\\-@].*", Pattern.DOTALL);

    private PlanCells() {}

    /** As text, guarded against formulas where {@code guarded}. */
    public static List<String> of(PlannedNode node, Function<AgencyId, String> codes, boolean guarded) {
        Function<String, String> words = guarded ? PlanCells::written : Function.identity();
        return List.of(
                words.apply(node.code()),
                node.parent() == null ? "" : words.apply(node.parent()),
                node.kind().tag(),
                words.apply(node.name()),
                node.lead() == null ? "" : codes.apply(node.lead()),
                node.with().stream().map(codes).collect(Collectors.joining(" ")),
                day(node.from()),
                day(node.to()),
                node.weight() == null ? "" : Decimal.written(node.weight()),
                words.apply(node.indicator()),
                node.target() == null ? "" : Decimal.written(node.target()));
    }

    /** The header's cells. */
    public static List<String> header() {
        return PlanColumn.ALL.stream().map(PlanColumn::tag).toList();
    }

    /** Words of any kind as a cell that runs nowhere. */
    public static String written(String words) {
        return LIKE_A_FORMULA.matcher(words).matches() ? "'" + words : words;
    }

    static String read(String cell) {
        return cell.startsWith("'") && LIKE_A_FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
