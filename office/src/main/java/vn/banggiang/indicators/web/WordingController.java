package vn.banggiang.indicators.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.indicators.IndicatorSets;
import vn.banggiang.indicators.facts.Formula;
import vn.banggiang.indicators.facts.IndicatorCode;
import vn.banggiang.indicators.facts.Item;
import vn.banggiang.indicators.facts.ItemCode;
import vn.banggiang.indicators.facts.Unit;

/** Words indicators anew, and adds what agencies are asked. */
@Controller
@RequestMapping("/indicators")
class WordingController {

    private final IndicatorSets sets;

    WordingController(IndicatorSets sets) {
        this.sets = sets;
    }

    /** What agencies are asked, and what is computed from it. */
    @GetMapping("/items")
    String items(@AuthenticationPrincipal SignedIn reader, Model model) {
        model.addAttribute("items", sets.items(reader.actor()));
        model.addAttribute("words", sets.mayWord(reader.actor()));
        return "indicators/items";
    }

    /** @param formula empty where agencies are asked */
    @PostMapping("/items")
    String add(
            @AuthenticationPrincipal SignedIn administrator,
            @RequestParam String code,
            @RequestParam String name,
            @RequestParam Item.Kind kind,
            @RequestParam String unit,
            @RequestParam(defaultValue = "") String formula) {
        sets.add(
                administrator.actor(),
                new Item(
                        new ItemCode(code.strip()),
                        name.strip(),
                        kind,
                        Unit.read(unit),
                        formula.isBlank() ? null : new Formula(formula)));
        return "redirect:/indicators/items";
    }

    @PostMapping("/sets/{set}/{code}")
    String word(
            @AuthenticationPrincipal SignedIn administrator,
            @PathVariable String set,
            @PathVariable String code,
            @ModelAttribute WordingForm form) {
        IndicatorCode which = new IndicatorCode(set, code);
        sets.word(
                administrator.actor(),
                form.after(sets.wordings(administrator.actor(), which).getFirst()));
        return "redirect:/indicators/sets/" + which;
    }
}
