package vn.banggiang.auditing.web;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.audit.JournalLine;
import vn.banggiang.auditing.JournalDesk;
import vn.banggiang.auditing.JournalNames;
import vn.banggiang.auditing.JournalNames.Names;
import vn.banggiang.auditing.JournalWords;
import vn.banggiang.auditing.OpenedLine;
import vn.banggiang.auditing.WordedLine;
import vn.banggiang.identity.Actor;
import vn.banggiang.identity.SignedIn;

/** The journal, and one line of it. */
@Controller
@RequestMapping(JournalQuery.PAGE)
class JournalController {

    private static final int LINES = 50;

    private final JournalDesk desk;
    private final JournalChoices choices;
    private final JournalNames names;
    private final JournalWords words;

    JournalController(JournalDesk desk, JournalChoices choices, JournalNames names, JournalWords words) {
        this.desk = desk;
        this.choices = choices;
        this.names = names;
        this.words = words;
    }

    /** @param before the line that the page before ended with */
    @GetMapping
    String journal(
            @AuthenticationPrincipal SignedIn reader,
            @ModelAttribute("query") JournalQuery query,
            @RequestParam(required = false) @Nullable Long before,
            Locale language,
            Model model) {
        Actor actor = reader.actor();
        List<String> actions = desk.actions(actor);
        JournalQuery clear = choices.clear(query);
        if (!clear.equals(query)) {
            return "redirect:" + clear.address();
        }
        model.addAttribute("people", choices.people(query));
        model.addAttribute("agencies", choices.agencies(query));
        model.addAttribute("chosen", choices.chosen(query));
        model.addAttribute("acts", inOrder(actions, language));
        List<JournalLine> lines =
                choices.areOpen(query) ? List.of() : desk.page(actor, query.filter(), before, LINES + 1);
        model.addAttribute("more", lines.size() > LINES);
        model.addAttribute("lines", inWords(lines.subList(0, Math.min(LINES, lines.size())), language));
        model.addAttribute("before", before);
        return "auditing/journal";
    }

    @GetMapping("/{id}")
    String line(@AuthenticationPrincipal SignedIn reader, @PathVariable long id, Locale language, Model model) {
        OpenedLine opened = desk.line(reader.actor(), id);
        model.addAttribute("opened", opened);
        model.addAttribute("line", inWords(List.of(opened.line()), language).getFirst());
        model.addAttribute("others", inWords(opened.ofTheSubject(), language));
        return "auditing/line";
    }

    private List<WordedLine> inWords(List<JournalLine> lines, Locale language) {
        Names known = names.of(lines);
        return lines.stream()
                .map(line -> WordedLine.of(line, known, words, language))
                .toList();
    }

    /** By what people call them. */
    private Map<String, String> inOrder(List<String> actions, Locale language) {
        Map<String, String> acts = new LinkedHashMap<>();
        actions.stream()
                .sorted(Comparator.comparing(action -> words.act(action, language), Collator.getInstance(language)))
                .forEach(action -> acts.put(action, words.act(action, language)));
        return acts;
    }
}
