package vn.banggiang.indicators.web;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.indicators.CampaignId;
import vn.banggiang.indicators.Surveying;
import vn.banggiang.indicators.facts.ItemCode;
import vn.banggiang.indicators.facts.Typed;

/** One agency's form of a survey. */
@Controller
@RequestMapping("/surveys/{id}/forms/{agency}")
class SurveyFormController {

    private static final String VALUE = "value.";
    private static final int MOST_DIGITS = 6;

    private final Surveying surveying;

    SurveyFormController(Surveying surveying) {
        this.surveying = surveying;
    }

    @GetMapping
    String form(
            @AuthenticationPrincipal SignedIn reader, @PathVariable UUID id, @PathVariable UUID agency, Model model) {
        model.addAttribute("sheet", surveying.see(reader.actor(), new CampaignId(id), new AgencyId(agency)));
        return "indicators/form";
    }

    /** @param typed for each item a value, a reason, words and the version that it was typed over */
    @PostMapping
    String enter(
            @AuthenticationPrincipal SignedIn actor,
            @PathVariable UUID id,
            @PathVariable UUID agency,
            @RequestParam MultiValueMap<String, String> typed) {
        if (typed.containsKey("send")) {
            surveying.enterAndSend(actor.actor(), new CampaignId(id), new AgencyId(agency), answers(typed));
        } else {
            surveying.enter(actor.actor(), new CampaignId(id), new AgencyId(agency), answers(typed));
        }
        return back(id, agency);
    }

    @PostMapping("/pass")
    String pass(@AuthenticationPrincipal SignedIn actor, @PathVariable UUID id, @PathVariable UUID agency) {
        surveying.pass(actor.actor(), new CampaignId(id), new AgencyId(agency));
        return "redirect:/surveys/" + id;
    }

    @PostMapping("/send-back")
    String sendBack(
            @AuthenticationPrincipal SignedIn actor,
            @PathVariable UUID id,
            @PathVariable UUID agency,
            @RequestParam String word) {
        surveying.sendBack(actor.actor(), new CampaignId(id), new AgencyId(agency), word);
        return "redirect:/surveys/" + id;
    }

    private static Map<ItemCode, Typed> answers(MultiValueMap<String, String> typed) {
        Map<ItemCode, Typed> answers = new HashMap<>();
        for (String name : typed.keySet()) {
            if (name.startsWith(VALUE)) {
                String code = name.substring(VALUE.length());
                answers.put(
                        new ItemCode(code),
                        new Typed(
                                first(typed, name),
                                first(typed, "reason." + code),
                                first(typed, "words." + code),
                                version(first(typed, "version." + code))));
            }
        }
        return answers;
    }

    private static String first(MultiValueMap<String, String> typed, String name) {
        String value = typed.getFirst(name);
        return value == null ? "" : value;
    }

    /** Whatever is no number was typed over nothing. */
    private static int version(String typed) {
        return typed.matches("\\d{1," + MOST_DIGITS + "}") ? Integer.parseInt(typed) : 0;
    }

    private static String back(UUID id, UUID agency) {
        return "redirect:/surveys/" + id + "/forms/" + agency;
    }
}
