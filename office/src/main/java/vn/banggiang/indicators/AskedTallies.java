package vn.banggiang.indicators;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.indicators.facts.Definition;
import vn.banggiang.indicators.facts.Formula;
import vn.banggiang.indicators.facts.Item;
import vn.banggiang.indicators.facts.ItemCode;
import vn.banggiang.indicators.facts.Items;
import vn.banggiang.indicators.facts.Quantity;
import vn.banggiang.indicators.facts.Quantity.Reason;
import vn.banggiang.indicators.facts.Tally;

/** What surveys say, as indicators ask for it: of what is approved, and of nothing else. */
@Component
class AskedTallies {

    private final CampaignStore campaigns;
    private final AnswerStore answers;
    private final IndicatorStore store;
    private final Clock clock;

    AskedTallies(CampaignStore campaigns, AnswerStore answers, IndicatorStore store, Clock clock) {
        this.campaigns = campaigns;
        this.answers = answers;
        this.store = store;
        this.clock = clock;
    }

    /** All surveys of this moment, each read once for many indicators. */
    Said said() {
        return new Said(store.items(VietnamTime.today(clock)));
    }

    /** What one survey says of one indicator, by agency. */
    record Told(Campaign campaign, Map<AgencyId, Tally> tallies) {}

    /** What surveys say at one moment. */
    final class Said {

        private final Items items;
        private final Map<CampaignId, Survey> read = new HashMap<>();

        private Said(Items items) {
            this.items = items;
        }

        /** Of the newest survey that asks all that the indicator needs. */
        Optional<Told> newest(Definition definition, Collection<AgencyId> agencies) {
            return told(definition, agencies, 1).stream().findFirst();
        }

        /** Of the newest surveys that do. */
        List<Told> told(Definition definition, Collection<AgencyId> agencies, int most) {
            Set<ItemCode> needed = needed(definition);
            List<Told> told = new ArrayList<>();
            for (CampaignId id : needed.isEmpty() ? List.<CampaignId>of() : answers.asking(needed, agencies, most)) {
                survey(id)
                        .ifPresent(survey ->
                                told.add(new Told(survey.campaign(), tallies(definition, survey, needed, agencies))));
            }
            return told;
        }

        /** Of one survey, of each agency that it asks all that the indicator needs. */
        Map<AgencyId, Tally> of(Definition definition, CampaignId id) {
            Set<ItemCode> needed = needed(definition);
            return needed.isEmpty()
                    ? Map.of()
                    : survey(id)
                            .map(survey -> tallies(
                                    definition,
                                    survey,
                                    needed,
                                    survey.forms().stream()
                                            .map(SurveyForm::agency)
                                            .collect(Collectors.toSet())))
                            .orElse(Map.of());
        }

        /** What agencies have to be asked for it; nothing where no formula computes it. */
        private Set<ItemCode> needed(Definition definition) {
            Set<ItemCode> needed = new TreeSet<>();
            for (Definition.Count count : List.of(definition.numerator(), definition.denominator())) {
                Formula formula = count.formula();
                if (formula != null) {
                    needed.addAll(items.asked(formula));
                }
            }
            return needed;
        }

        private Map<AgencyId, Tally> tallies(
                Definition definition, Survey survey, Set<ItemCode> needed, Collection<AgencyId> agencies) {
            Map<AgencyId, Tally> tallies = new HashMap<>();
            for (SurveyForm form : survey.forms()) {
                boolean concerned = survey.campaign().asked(form.level()).stream()
                        .map(Item::code)
                        .toList()
                        .containsAll(needed);
                if (concerned && agencies.contains(form.agency())) {
                    Map<ItemCode, Quantity> approved = survey.approved().get(form.agency());
                    tallies.put(
                            form.agency(),
                            approved == null ? Tally.without(Reason.NOT_ANSWERED) : tally(definition, approved));
                }
            }
            return tallies;
        }

        private Tally tally(Definition definition, Map<ItemCode, Quantity> approved) {
            Formula part = definition.numerator().formula();
            Formula whole = definition.denominator().formula();
            return Tally.of(
                    part == null ? Quantity.of(0) : items.value(part, approved),
                    whole == null ? Quantity.of(0) : items.value(whole, approved));
        }

        private Optional<Survey> survey(CampaignId id) {
            Survey known = read.get(id);
            if (known != null) {
                return Optional.of(known);
            }
            Optional<Survey> found =
                    campaigns.find(id).map(campaign -> new Survey(campaign, campaigns.forms(id), answers.approved(id)));
            found.ifPresent(survey -> read.put(id, survey));
            return found;
        }
    }

    /** A survey with what is approved of it. */
    private record Survey(Campaign campaign, List<SurveyForm> forms, Map<AgencyId, Map<ItemCode, Quantity>> approved) {}
}
