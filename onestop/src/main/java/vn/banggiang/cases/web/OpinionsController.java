package vn.banggiang.cases.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.cases.AskedCase;
import vn.banggiang.cases.OpinionAnswer;
import vn.banggiang.cases.OpinionOrder;
import vn.banggiang.cases.OpinionReading;
import vn.banggiang.cases.Opinions;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.CasesException;
import vn.banggiang.cases.facts.Consultation;
import vn.banggiang.cases.facts.Reply;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.identity.SignedIn;

/** Other agencies are asked about a case, and answer. */
@Controller
@RequestMapping("/cases")
class OpinionsController {

    private final Opinions consultations;
    private final OpinionReading reading;
    private final Directory directory;
    private final Clock clock;

    OpinionsController(Opinions consultations, OpinionReading reading, Directory directory, Clock clock) {
        this.consultations = consultations;
        this.reading = reading;
        this.directory = directory;
        this.clock = clock;
    }

    /** What the reader's agency is asked. */
    @GetMapping("/consultations")
    String list(@AuthenticationPrincipal SignedIn reader, @RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("lines", reading.page(reader.actor(), page));
        model.addAttribute("now", clock.instant());
        return "cases/asked";
    }

    @GetMapping("/consultations/{id}/{ordinal}")
    String one(
            @AuthenticationPrincipal SignedIn reader, @PathVariable UUID id, @PathVariable int ordinal, Model model) {
        AskedCase seen = reading.see(reader.actor(), new CaseId(id), ordinal);
        model.addAttribute("seen", seen);
        model.addAttribute("names", names(seen));
        model.addAttribute("answeredBy", answeredBy(seen.asked()));
        model.addAttribute("now", clock.instant());
        return "cases/answer";
    }

    @PostMapping("/consultations/{id}/{ordinal}")
    String answer(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID id,
            @PathVariable int ordinal,
            @RequestParam(defaultValue = "") String reply,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String document) {
        consultations.answer(by.actor(), new CaseId(id), ordinal, new OpinionAnswer(reply(reply), words, document));
        return "redirect:/cases/consultations/" + id + "/" + ordinal;
    }

    /** @param names in place of agencies, one a line, where no scripts run */
    @PostMapping("/{id}/consultations")
    String ask(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable List<UUID> agencies,
            @RequestParam(defaultValue = "") String names,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") String minutes) {
        List<AgencyId> asked = Stream.concat(
                        Optional.ofNullable(agencies).orElse(List.of()).stream().map(AgencyId::new), typed(names))
                .toList();
        consultations.ask(by.actor(), new CaseId(id), new OpinionOrder(asked, question, minutes(minutes)));
        return "redirect:/cases/" + id;
    }

    @PostMapping("/{id}/consultations/{ordinal}/pass")
    String passOver(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID id,
            @PathVariable int ordinal,
            @RequestParam(defaultValue = "") String reason) {
        consultations.passOver(by.actor(), new CaseId(id), ordinal, reason);
        return "redirect:/cases/" + id;
    }

    private Stream<AgencyId> typed(String names) {
        return names.lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name ->
                        directory.called(name).orElseThrow(() -> CasesException.invalid("names", "cases.no-agency")));
    }

    private Map<AgencyId, String> names(AskedCase seen) {
        return directory
                .agencies(Stream.concat(
                                seen.one().agencies().all().stream(),
                                Stream.of(seen.asked().agency()))
                        .distinct()
                        .toList())
                .values()
                .stream()
                .collect(Collectors.toMap(Agency::id, Agency::name));
    }

    private String answeredBy(Consultation asked) {
        return Optional.ofNullable(asked.closing())
                .flatMap(closing -> Optional.ofNullable(closing.by()))
                .map(person -> directory.person(person).fullName())
                .orElse("");
    }

    private static Reply reply(String name) {
        return Arrays.stream(Reply.values())
                .filter(reply -> reply.name().equals(name))
                .findFirst()
                .orElseThrow(() -> CasesException.invalid("reply", "cases.no-reply"));
    }

    private static int minutes(String typed) {
        String read = typed.strip();
        if (read.isEmpty()) {
            return 0;
        }
        if (!read.matches("\\d{1,6}")) {
            throw CasesException.invalid("minutes", "cases.no-minutes", 60_000);
        }
        return Integer.parseInt(read);
    }
}
