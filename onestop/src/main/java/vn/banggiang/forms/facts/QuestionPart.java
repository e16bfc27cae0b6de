package vn.banggiang.forms.facts;

import java.util.Locale;
import java.util.Objects;

/** What of a question may be different in another version. */
public enum QuestionPart {
    LABEL,
    KIND,
    HELP,
    REQUIRED,
    WHEN,
    LIMITS,
    CHOICES,
    COLUMNS,
    ASK_ANEW,
    PERSONAL,
    PRINTED;

    boolean differs(Question before, Question after) {
        return !Objects.equals(of(before), of(after));
    }

    private Object of(Question question) {
        return switch (this) {
            case LABEL -> question.label();
            case KIND -> question.kind();
            case HELP -> question.help();
            case REQUIRED -> question.required();
            case WHEN -> question.when();
            case LIMITS -> question.limits();
            case CHOICES -> question.choices();
            case COLUMNS -> question.columns();
            case ASK_ANEW -> question.askAnew();
            case PERSONAL -> question.personal();
            case PRINTED -> question.printed();
        };
    }

    /** Message key of its name. */
    public String key() {
        return "forms.part." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
