package vn.banggiang.procedures.facts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.banggiang.words.Folding;

/** What happens to people and businesses when they need a procedure (nhóm sự kiện), as the national portal groups it. */
public enum LifeEvent {
    BIRTH(false),
    SCHOOL(false),
    WORK(false),
    RESIDENCE(false),
    MARRIAGE(false),
    HOUSING(false),
    HEALTH(false),
    VEHICLES(false),
    RETIREMENT(false),
    DEATH(false),
    SUPPORT(false),
    COMPLAINT(false),
    START_UP(true),
    EMPLOYEES(true),
    CONSTRUCTION(true),
    TRADE(true),
    LICENCES(true),
    CLOSING(true);

    private final boolean ofBusinesses;

    LifeEvent(boolean ofBusinesses) {
        this.ofBusinesses = ofBusinesses;
    }

    /** Whether businesses meet it, rather than citizens. */
    public boolean isOfBusinesses() {
        return ofBusinesses;
    }

    /** As portals call it. */
    public String vietnamese() {
        return WrittenTerms.of(this);
    }

    /** The one that these words name; the accents do not matter. */
    public static Optional<LifeEvent> written(String words) {
        String folded = Folding.fold(words);
        return Arrays.stream(values())
                .filter(event -> Folding.fold(event.vietnamese()).equals(folded))
                .findFirst();
    }

    /** Message key of its name. */
    public String key() {
        return "procedures.event." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
