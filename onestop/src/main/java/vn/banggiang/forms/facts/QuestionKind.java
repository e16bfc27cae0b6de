package vn.banggiang.forms.facts;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What is asked for: the closed set of kinds of question. */
public enum QuestionKind {
    SHORT_TEXT,
    LONG_TEXT,
    NUMBER,
    /** In đồng, without fractions. */
    MONEY,
    DATE,
    YES_NO,
    ONE_CHOICE,
    CHOICES,
    PERSON_NAME,
    /** Of the citizen's card (số định danh cá nhân): twelve digits, Law on Identification 2023 art. 12. */
    IDENTITY_NUMBER,
    PHONE,
    EMAIL,
    /** Province, commune, and the rest in a line. */
    ADDRESS,
    /** A table: several rows of the same few questions. */
    ROWS,
    /** Files that belong to the application. */
    PAPER,
    /** A sentence to agree to, such as the assurance that all is true. */
    STATEMENT,
    /** Words between questions; nothing is answered. */
    NOTE;

    /** Whether people choose from given answers. */
    public boolean hasChoices() {
        return this == ONE_CHOICE || this == CHOICES;
    }

    /** Whether it may be a column of a table. */
    public boolean isColumn() {
        return switch (this) {
            case SHORT_TEXT, NUMBER, MONEY, DATE, YES_NO, ONE_CHOICE, PERSON_NAME, IDENTITY_NUMBER, PHONE, EMAIL ->
                true;
            case LONG_TEXT, CHOICES, ADDRESS, ROWS, PAPER, STATEMENT, NOTE -> false;
        };
    }

    /** Whether its answer is a line of letters. */
    public boolean isLine() {
        return switch (this) {
            case SHORT_TEXT, PERSON_NAME, IDENTITY_NUMBER, PHONE, EMAIL -> true;
            default -> false;
        };
    }

    /** What a condition may ask of its answer. */
    public Set<Operator> operators() {
        Set<Operator> operators = EnumSet.noneOf(Operator.class);
        if (this != NOTE) {
            operators.add(Operator.ANSWERED);
            operators.add(Operator.NOT_ANSWERED);
        }
        switch (this) {
            case YES_NO, ONE_CHOICE -> operators.addAll(EnumSet.of(Operator.IS, Operator.IS_NOT));
            case CHOICES -> operators.addAll(EnumSet.of(Operator.CONTAINS, Operator.CONTAINS_NOT));
            case NUMBER, MONEY ->
                operators.addAll(EnumSet.of(Operator.IS, Operator.IS_NOT, Operator.AT_LEAST, Operator.AT_MOST));
            case DATE -> operators.addAll(EnumSet.of(Operator.BEFORE, Operator.AFTER));
            default -> {}
        }
        return operators;
    }

    /** As files and addresses name it: {@code short-text}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Message key of its name. */
    public String key() {
        return "forms.kind." + tag();
    }

    /** The one with this tag. */
    public static Optional<QuestionKind> tagged(String tag) {
        return Arrays.stream(values()).filter(kind -> kind.tag().equals(tag)).findFirst();
    }
}
