package vn.banggiang.indicators;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.AgencyLevel;
import vn.banggiang.directory.Directory;
import vn.banggiang.figures.FigureRights;
import vn.banggiang.identity.Actor;
import vn.banggiang.indicators.Campaign.Question;
import vn.banggiang.indicators.SurveyForm.State;
import vn.banggiang.indicators.facts.IndicatorsException;
import vn.banggiang.indicators.facts.Item;
import vn.banggiang.indicators.facts.ItemCode;
import vn.banggiang.indicators.facts.Period;

/** Surveys: opened for the agencies of some levels, followed, ended. */
@Service
public class Campaigns {

    private static final int LONGEST_NAME = 300;

    private final CampaignStore store;
    private final IndicatorStore items;
    private final SurveyRights rights;
    private final Directory directory;
    private final Journal journal;
    private final Clock clock;

    Campaigns(
            CampaignStore store,
            IndicatorStore items,
            SurveyRights rights,
            Directory directory,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.items = items;
        this.rights = rights;
        this.directory = directory;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What somebody opens.
     *
     * @param runner the agency that runs it, of the province
     * @param asked what is asked, at which levels
     */
    public record NewCampaign(
            CampaignId id,
            AgencyId runner,
            String name,
            Period period,
            LocalDate first,
            LocalDate last,
            Map<ItemCode, Set<AgencyLevel>> asked) {

        /** Copies the map. */
        public NewCampaign {
            asked = Map.copyOf(asked);
        }
    }

    /** Opens a survey: every agency of today of a level that is asked anything gets its form. The same twice is one. */
    @Transactional
    public void open(Actor administrator, NewCampaign wanted) {
        if (!rights.mayOpen(administrator)) {
            throw IndicatorsException.forbidden("indicators.only-administrators");
        }
        requireSound(wanted);
        Instant now = clock.instant();
        Campaign campaign = new Campaign(
                wanted.id(),
                wanted.runner(),
                wanted.name().strip(),
                wanted.period(),
                wanted.first(),
                wanted.last(),
                null,
                questions(wanted));
        if (!store.add(campaign, administrator.person(), now)) {
            return;
        }
        Map<AgencyId, AgencyId> above = directory.superiors();
        for (Agency agency : directory.agencies()) {
            // Whom nobody stands above is the province itself; its office answers.
            if (above.containsKey(agency.id())
                    && !campaign.asked(agency.level()).isEmpty()) {
                store.addForm(
                        campaign.id(),
                        agency.id(),
                        agency.level(),
                        checker(campaign, above.get(agency.id()), above),
                        now);
            }
        }
        note(administrator, "indicators.act.opened", campaign);
    }

    private static @Nullable AgencyId checker(Campaign campaign, AgencyId superior, Map<AgencyId, AgencyId> above) {
        return above.containsKey(superior) && !superior.equals(campaign.runner()) ? superior : null;
    }

    private void requireSound(NewCampaign wanted) {
        if (wanted.name().isBlank() || wanted.name().length() > LONGEST_NAME) {
            throw IndicatorsException.invalid("name", "indicators.name-missing");
        }
        if (wanted.last().isBefore(wanted.first())) {
            throw IndicatorsException.invalid("last", "indicators.ends-before");
        }
        if (wanted.asked().values().stream().allMatch(Set::isEmpty)) {
            throw IndicatorsException.invalid("items", "indicators.nothing-asked");
        }
        if (directory.open(List.of(wanted.runner())).isEmpty()) {
            throw IndicatorsException.invalid("runner", "indicators.no-runner");
        }
    }

    private List<Question> questions(NewCampaign wanted) {
        List<Question> questions = new ArrayList<>();
        for (Item item : items.itemList(VietnamTime.today(clock))) {
            Set<AgencyLevel> levels = wanted.asked().getOrDefault(item.code(), Set.of());
            if (!levels.isEmpty() && item.formula() == null) {
                questions.add(new Question(item, levels));
            }
        }
        if (questions.isEmpty()) {
            throw IndicatorsException.invalid("items", "indicators.nothing-asked");
        }
        return questions;
    }

    /** Nothing is entered from now on; what lies before somebody is still looked through. */
    @Transactional
    public void close(Actor actor, CampaignId id) {
        Campaign campaign = campaign(id);
        if (!rights.mayClose(actor, campaign)) {
            throw IndicatorsException.forbidden("indicators.only-runner");
        }
        if (campaign.closedAt() == null) {
            store.close(id, clock.instant());
            note(actor, "indicators.act.closed", campaign);
        }
    }

    /** The surveys that concern the reader, the newest first. */
    @Transactional(readOnly = true)
    public List<Campaign> of(Actor reader) {
        if (FigureRights.reachAll(reader)) {
            return store.of(null);
        }
        if (!rights.answers(reader)) {
            throw IndicatorsException.forbidden("indicators.forbidden");
        }
        return store.of(reader.agency());
    }

    /** A survey with the forms that the reader may see: by state, then by name. {@code indicators.no-survey} where none is. */
    @Transactional(readOnly = true)
    public Board board(Actor reader, CampaignId id) {
        Campaign campaign = campaign(id);
        boolean all = rights.seesAll(reader, campaign);
        List<SurveyForm> seen = store.forms(id).stream()
                .filter(form -> all || rights.maySee(reader, campaign, form))
                .toList();
        if (seen.isEmpty()) {
            throw IndicatorsException.missing("indicators.no-survey");
        }
        Map<AgencyId, Agency> names =
                directory.agencies(seen.stream().map(SurveyForm::agency).toList());
        List<Line> lines = seen.stream()
                .map(form -> new Line(Objects.requireNonNull(names.get(form.agency())), form))
                .sorted(Comparator.comparing((Line line) -> line.form().state())
                        .thenComparing(line -> line.agency().level())
                        .thenComparing(line -> line.agency().code().value()))
                .toList();
        return new Board(
                campaign,
                directory.agency(campaign.runner()),
                lines,
                campaign.lock(VietnamTime.today(clock)).orElse(null),
                rights.mayApprove(reader, campaign),
                rights.mayClose(reader, campaign) && campaign.closedAt() == null,
                seen.stream().anyMatch(form -> form.state() == State.SENT && rights.mayCheck(reader, campaign, form)));
    }

    Campaign campaign(CampaignId id) {
        return store.find(id).orElseThrow(() -> IndicatorsException.missing("indicators.no-survey"));
    }

    private void note(Actor actor, String act, Campaign campaign) {
        journal.record(new JournalEntry(
                actor.person().value(),
                actor.agency().value(),
                act,
                "survey:" + campaign.id(),
                Map.of("name", campaign.name())));
    }

    /** An agency, and how far it has come. */
    public record Line(Agency agency, SurveyForm form) {}

    /**
     * A survey before its reader.
     *
     * @param lock why nothing is entered now; null where something is
     * @param approves whether the reader approves what is checked
     * @param closes whether the reader may end it
     * @param checks whether anything waits for the reader to be looked through
     */
    public record Board(
            Campaign campaign,
            Agency runner,
            List<Line> lines,
            @Nullable Lock lock,
            boolean approves,
            boolean closes,
            boolean checks) {

        /** Copies the list. */
        public Board {
            lines = List.copyOf(lines);
        }

        /** How many have come how far. */
        public Map<State, Long> counts() {
            return lines.stream()
                    .collect(Collectors.groupingBy(
                            line -> line.form().state(), () -> new EnumMap<>(State.class), Collectors.counting()));
        }
    }
}
