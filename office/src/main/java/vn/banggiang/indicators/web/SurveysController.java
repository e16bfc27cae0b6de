package vn.banggiang.indicators.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.AgencyLevel;
import vn.banggiang.directory.Directory;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.indicators.CampaignId;
import vn.banggiang.indicators.Campaigns;
import vn.banggiang.indicators.Campaigns.NewCampaign;
import vn.banggiang.indicators.IndicatorSets;
import vn.banggiang.indicators.SurveyResults;
import vn.banggiang.indicators.SurveyRights;
import vn.banggiang.indicators.Surveying;
import vn.banggiang.indicators.facts.IndicatorsException;
import vn.banggiang.indicators.facts.ItemCode;
import vn.banggiang.indicators.facts.Period;

/** Surveys: those that concern somebody, one with who has not answered, a new one. */
@Controller
@RequestMapping("/surveys")
class SurveysController {

    private final Campaigns campaigns;
    private final Surveying surveying;
    private final SurveyResults results;
    private final IndicatorSets sets;
    private final SurveyRights rights;
    private final Directory directory;
    private final Clock clock;

    SurveysController(
            Campaigns campaigns,
            Surveying surveying,
            SurveyResults results,
            IndicatorSets sets,
            SurveyRights rights,
            Directory directory,
            Clock clock) {
        this.campaigns = campaigns;
        this.surveying = surveying;
        this.results = results;
        this.sets = sets;
        this.rights = rights;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping
    String list(@AuthenticationPrincipal SignedIn reader, Model model) {
        model.addAttribute("surveys", campaigns.of(reader.actor()));
        model.addAttribute("opens", rights.mayOpen(reader.actor()));
        model.addAttribute("today", VietnamTime.today(clock));
        return "indicators/surveys";
    }

    @GetMapping("/new")
    String begin(@AuthenticationPrincipal SignedIn administrator, Model model) {
        if (!rights.mayOpen(administrator.actor())) {
            throw IndicatorsException.forbidden("indicators.only-administrators");
        }
        model.addAttribute("items", sets.items(administrator.actor()));
        model.addAttribute(
                "runners",
                directory.agencies().stream()
                        .filter(agency -> agency.level() == AgencyLevel.PROVINCE)
                        .toList());
        return "indicators/newsurvey";
    }

    /** @param item codes of what is asked, each with a colon and a level */
    @PostMapping
    String open(
            @AuthenticationPrincipal SignedIn administrator,
            @RequestParam UUID id,
            @RequestParam UUID runner,
            @RequestParam String name,
            @RequestParam String period,
            @RequestParam String first,
            @RequestParam String last,
            @RequestParam(defaultValue = "") List<String> item) {
        campaigns.open(
                administrator.actor(),
                new NewCampaign(
                        new CampaignId(id),
                        new AgencyId(runner),
                        name,
                        Period.read(period),
                        TypedDay.read("first", first),
                        TypedDay.read("last", last),
                        asked(item)));
        return "redirect:/surveys/" + id;
    }

    @GetMapping("/{id}")
    String one(@AuthenticationPrincipal SignedIn reader, @PathVariable UUID id, Model model) {
        Campaigns.Board board = campaigns.board(reader.actor(), new CampaignId(id));
        model.addAttribute("board", board);
        model.addAttribute("results", results.of(board));
        return "indicators/survey";
    }

    /** All that lies before this person goes on. */
    @PostMapping("/{id}/pass")
    String passAll(@AuthenticationPrincipal SignedIn actor, @PathVariable UUID id) {
        surveying.passAll(actor.actor(), new CampaignId(id));
        return "redirect:/surveys/" + id;
    }

    @PostMapping("/{id}/close")
    String close(@AuthenticationPrincipal SignedIn actor, @PathVariable UUID id) {
        campaigns.close(actor.actor(), new CampaignId(id));
        return "redirect:/surveys/" + id;
    }

    private static Map<ItemCode, Set<AgencyLevel>> asked(List<String> chosen) {
        Map<ItemCode, Set<AgencyLevel>> asked = new HashMap<>();
        for (String one : chosen) {
            String[] parts = one.split(":", -1);
            asked.computeIfAbsent(new ItemCode(parts[0]), code -> EnumSet.noneOf(AgencyLevel.class))
                    .add(level(parts[parts.length - 1]));
        }
        return asked;
    }

    private static AgencyLevel level(String name) {
        return Arrays.stream(AgencyLevel.values())
                .filter(level -> level.name().equals(name))
                .findFirst()
                .orElseThrow(() -> IndicatorsException.invalid("items", "indicators.choice-missing"));
    }
}
