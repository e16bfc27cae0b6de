package vn.banggiang.indicators;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.Role;
import vn.banggiang.figures.FigureRights;
import vn.banggiang.identity.Actor;
import vn.banggiang.indicators.facts.Definition;
import vn.banggiang.indicators.facts.IndicatorCode;
import vn.banggiang.indicators.facts.IndicatorsException;
import vn.banggiang.indicators.facts.Item;

/**
 * What is asked, as data: sets of indicators with the items that they are computed from. An indicator is worded anew from a day
 * on, and what was told before keeps the words of its day.
 */
@Service
public class IndicatorSets {

    private final IndicatorStore store;
    private final Journal journal;
    private final Clock clock;

    IndicatorSets(IndicatorStore store, Journal journal, Clock clock) {
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whether the person words indicators. */
    public boolean mayWord(Actor actor) {
        return actor.is(Role.PROVINCE_ADMINISTRATOR);
    }

    /** All sets, what the platform measures first. */
    public List<IndicatorSet> sets(Actor reader) {
        requireReader(reader);
        return store.sets();
    }

    /** The set; {@code indicators.not-found} where there is none of this code. */
    public IndicatorSet set(Actor reader, String code) {
        return sets(reader).stream()
                .filter(set -> set.code().equals(code))
                .findFirst()
                .orElseThrow(() -> IndicatorsException.missing("indicators.not-found"));
    }

    /** Its indicators as they are told on that day, by group. */
    public List<Definition> told(Actor reader, String set, LocalDate day) {
        requireReader(reader);
        return store.definitions(set, day);
    }

    /** One in all its wordings, the newest first. */
    public List<Definition> wordings(Actor reader, IndicatorCode code) {
        requireReader(reader);
        List<Definition> wordings = store.wordings(code);
        if (wordings.isEmpty()) {
            throw IndicatorsException.missing("indicators.not-found");
        }
        return wordings;
    }

    /** What agencies are asked, and what is computed from it. */
    public List<Item> items(Actor reader) {
        requireReader(reader);
        return store.itemList(VietnamTime.today(clock));
    }

    /**
     * Words an indicator anew from a day on, which comes after all its wordings. {@code indicators.…} for what does not fit
     * together.
     */
    @Transactional
    public void word(Actor administrator, Definition definition) {
        requireWording(administrator);
        LocalDate newest = wordings(administrator, definition.code()).stream()
                .map(Definition::from)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        if (!definition.from().isAfter(newest)) {
            throw IndicatorsException.invalid("from", "indicators.not-after", newest.toString());
        }
        definition.require(store.items(definition.from()));
        if (!store.add(definition)) {
            throw IndicatorsException.conflict("indicators.worded-meanwhile");
        }
        note(administrator, "indicators.act.worded", "indicator:" + definition.code(), definition.name());
    }

    /** Adds something that agencies are asked, or that is computed, from today on. */
    @Transactional
    public void add(Actor administrator, Item item) {
        requireWording(administrator);
        if (item.name().isBlank()) {
            throw IndicatorsException.invalid("name", "indicators.name-missing");
        }
        if (store.find(item.code()).isPresent()) {
            throw IndicatorsException.invalid("code", "indicators.item-known");
        }
        LocalDate today = VietnamTime.today(clock);
        store.add(item, today);
        // With the new one among them they still have to stand.
        store.items(today);
        note(administrator, "indicators.act.item-added", "item:" + item.code(), item.name());
    }

    private static void requireReader(Actor reader) {
        if (!FigureRights.reach(reader)) {
            throw IndicatorsException.forbidden("indicators.forbidden");
        }
    }

    private void requireWording(Actor actor) {
        if (!mayWord(actor)) {
            throw IndicatorsException.forbidden("indicators.only-administrators");
        }
    }

    private void note(Actor actor, String act, String subject, String name) {
        journal.record(
                new JournalEntry(actor.person().value(), actor.agency().value(), act, subject, Map.of("name", name)));
    }
}
