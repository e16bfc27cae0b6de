package vn.banggiang.indicators.facts;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import vn.banggiang.indicators.facts.Quantity.Reason;

/**
 * What somebody typed for an item, not believed yet.
 *
 * @param text the number; empty where there is a reason, or nothing was said
 * @param reason why there is none: {@code NOT_KNOWN} or {@code NOT_CONCERNED}; empty where there is a number
 * @param words why it differs from the period before
 * @param version of the answer that it was typed over; 0 where there was none
 */
public record Typed(String text, String reason, String words, int version) {

    private static final Pattern COUNT = Pattern.compile("\\d{1,12}");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,15}(?:[.,]\\d{1,2})?");
    private static final Pattern YES_NO = Pattern.compile("[01]");
    private static final int MOST_WORDS = 500;

    /** Whether there is neither a number nor a reason. */
    public boolean isEmpty() {
        return text.isBlank() && reason.isBlank();
    }

    /** Whether nothing was typed where nothing stood; what stood there and was emptied is not that. */
    public boolean isUntouched() {
        return isEmpty() && words.isBlank() && version == 0;
    }

    /** {@link IndicatorsException} {@code indicators.bad-…} at the field {@code value.CODE} for what is no such number. */
    public Answer answer(Item item) {
        String field = "value." + item.code();
        if (words.length() > MOST_WORDS) {
            throw IndicatorsException.invalid("words." + item.code(), "indicators.too-many-words", MOST_WORDS);
        }
        if (!text.isBlank() && !reason.isBlank()) {
            throw IndicatorsException.invalid(field, "indicators.both-said", item.name());
        }
        return new Answer(
                item.code(),
                reason.isBlank() ? new Quantity.Known(amount(item, field)) : new Quantity.None(reason(field)),
                words.strip(),
                version + 1);
    }

    private BigDecimal amount(Item item, String field) {
        String number = text.replaceAll("\\s", "");
        Pattern form = switch (item.kind()) {
            case COUNT -> COUNT;
            case AMOUNT -> AMOUNT;
            case YES_NO -> YES_NO;
        };
        if (!form.matcher(number).matches()) {
            throw IndicatorsException.invalid(
                    field, "indicators.bad." + item.kind().tag(), item.name());
        }
        return new BigDecimal(number.replace(',', '.'));
    }

    private Reason reason(String field) {
        return switch (reason) {
            case "NOT_KNOWN" -> Reason.NOT_KNOWN;
            case "NOT_CONCERNED" -> Reason.NOT_CONCERNED;
            default -> throw IndicatorsException.invalid(field, "indicators.choice-missing");
        };
    }
}
