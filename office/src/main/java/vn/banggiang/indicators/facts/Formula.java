package vn.banggiang.indicators.facts;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.ParseException;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.banggiang.indicators.facts.Quantity.Reason;

/**
 * Arithmetic over items: {@code + - * /}, brackets, MIN, MAX and SUM, and nothing else that the engine could do.
 *
 * @param text as it was typed
 */
public record Formula(String text) {

    private static final int LONGEST = 1000;
    private static final int MOST_DIGITS = 18;
    private static final Pattern SIGNS = Pattern.compile("[A-Z0-9_.,+\\-*/()\\s]*");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(?:\\.\\d{1,6})?");

    /** {@link IndicatorsException} {@code indicators.bad-formula} for what is no such arithmetic. */
    public Formula {
        text = text.strip();
        if (text.isEmpty() || text.length() > LONGEST || !SIGNS.matcher(text).matches()) {
            throw refused();
        }
        tokens(tree(text)).forEach(Formula::requireHarmless);
    }

    /** The items that it names. */
    public SortedSet<ItemCode> items() {
        SortedSet<ItemCode> items = new TreeSet<>();
        tokens(tree(text)).forEach(node -> {
            if (isItem(node)) {
                items.add(new ItemCode(node.getToken().getValue()));
            }
        });
        return items;
    }

    /** The unit of what comes out; {@code indicators.units-differ} where unlike things are added or compared. */
    public Unit unit(Function<ItemCode, Unit> units) {
        return unit(tree(text), units);
    }

    /** What comes out; no value where an item has none, whatever the others are. */
    public Quantity value(Function<ItemCode, Quantity> amounts) {
        Expression expression = new Expression(text, Arithmetic.ONLY);
        for (ItemCode item : items()) {
            switch (amounts.apply(item)) {
                case Quantity.None none -> {
                    return none;
                }
                case Quantity.Known known -> expression.with(item.value(), known.amount());
            }
        }
        try {
            return sensible(expression.evaluate());
        } catch (EvaluationException divided) {
            return new Quantity.None(Reason.NO_WHOLE);
        } catch (ParseException checked) {
            throw new IllegalStateException(checked);
        }
    }

    /** Looks at the size before anything writes it out; 100 is 100 afterwards and not 1E+2. */
    private static Quantity sensible(EvaluationValue value) {
        BigDecimal amount = value.isNumberValue() ? value.getNumberValue() : null;
        return amount == null || amount.precision() - amount.scale() > MOST_DIGITS
                ? new Quantity.None(Reason.ABSURD)
                : new Quantity.Known(amount.setScale(Math.max(amount.scale(), 0)));
    }

    private static Unit unit(ASTNode node, Function<ItemCode, Unit> units) {
        List<Unit> parts =
                node.getParameters().stream().map(part -> unit(part, units)).toList();
        return switch (node.getToken().getType()) {
            case NUMBER_LITERAL -> Unit.NUMBER;
            case VARIABLE_OR_CONSTANT ->
                units.apply(new ItemCode(node.getToken().getValue()));
            case INFIX_OPERATOR ->
                switch (node.getToken().getValue()) {
                    case "*" -> parts.getFirst().times(parts.getLast());
                    case "/" -> parts.getFirst().per(parts.getLast());
                    default -> same(parts);
                };
            default -> same(parts);
        };
    }

    private static Unit same(List<Unit> parts) {
        Unit first = parts.getFirst();
        for (Unit other : parts) {
            if (!other.equals(first)) {
                throw IndicatorsException.invalid(
                        "formula", "indicators.units-differ", first.toString(), other.toString());
            }
        }
        return first;
    }

    private static void requireHarmless(ASTNode node) {
        String word = node.getToken().getValue();
        switch (node.getToken().getType()) {
            case NUMBER_LITERAL -> require(NUMBER.matcher(word).matches());
            case VARIABLE_OR_CONSTANT -> new ItemCode(word);
            case FUNCTION -> require(!node.getParameters().isEmpty());
            case INFIX_OPERATOR, PREFIX_OPERATOR -> {}
            default -> throw refused();
        }
    }

    private static boolean isItem(ASTNode node) {
        return switch (node.getToken().getType()) {
            case VARIABLE_OR_CONSTANT -> true;
            default -> false;
        };
    }

    private static void require(boolean sound) {
        if (!sound) {
            throw refused();
        }
    }

    private static ASTNode tree(String text) {
        try {
            return new Expression(text, Arithmetic.ONLY).getAbstractSyntaxTree();
        } catch (ParseException unreadable) {
            throw IndicatorsException.badFormula(unreadable);
        }
    }

    private static Stream<ASTNode> tokens(ASTNode node) {
        return Stream.concat(Stream.of(node), node.getParameters().stream().flatMap(Formula::tokens));
    }

    private static IndicatorsException refused() {
        return IndicatorsException.invalid("formula", "indicators.bad-formula");
    }

    @Override
    public String toString() {
        return text;
    }
}
