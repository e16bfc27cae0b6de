package vn.banggiang.participation.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Person;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Post;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.participation.Happening;
import vn.banggiang.participation.QuestionId;
import vn.banggiang.participation.QuestionLine;
import vn.banggiang.participation.QuestionList;
import vn.banggiang.participation.QuestionPower;
import vn.banggiang.participation.QuestionReading;
import vn.banggiang.publicpages.PublicFrame;
import vn.banggiang.shell.PageOf;

/** The questions that somebody handles, and one of them. */
@Controller
@RequestMapping(QuestionQuery.PAGE)
class QuestionsController {

    private final QuestionList list;
    private final QuestionReading reading;
    private final Directory directory;
    private final PublicFrame portals;

    QuestionsController(QuestionList list, QuestionReading reading, Directory directory, PublicFrame portals) {
        this.list = list;
        this.reading = reading;
        this.directory = directory;
        this.portals = portals;
    }

    @GetMapping
    String list(@AuthenticationPrincipal SignedIn reader, @ModelAttribute("query") QuestionQuery query, Model model) {
        PageOf<QuestionLine> lines = list.page(reader.actor(), query.filter());
        model.addAttribute("lines", lines);
        model.addAttribute("people", people(lines.lines().stream().map(QuestionLine::assignee)));
        model.addAttribute(
                "agencies",
                agencies(lines.lines().stream().map(QuestionLine::agency).collect(Collectors.toSet())));
        return "participation/questions";
    }

    @GetMapping("/{id}")
    String question(@AuthenticationPrincipal SignedIn reader, @PathVariable UUID id, Model model) {
        QuestionReading.Seen seen = reading.see(reader.actor(), new QuestionId(id));
        model.addAttribute("seen", seen);
        model.addAttribute(
                "people",
                people(Stream.concat(
                        seen.trail().stream().flatMap(one -> Stream.of(one.by(), one.toPerson())),
                        Stream.of(seen.question().assignee(), seen.question().approvedBy()))));
        model.addAttribute("agencies", agencies(touched(seen)));
        model.addAttribute(
                "staff", seen.may(QuestionPower.ASSIGNS) ? staff(reader.actor().agency()) : Map.of());
        model.addAttribute("others", seen.may(QuestionPower.ROUTES) ? others(seen) : List.of());
        model.addAttribute(
                "href",
                seen.question().isOnLine()
                        ? portals.of(seen.question().agency())
                                .map(site ->
                                        site.href("hoi-dap/" + seen.question().number()))
                                .orElse("")
                        : "");
        return "participation/question";
    }

    private static Set<AgencyId> touched(QuestionReading.Seen seen) {
        Set<AgencyId> touched = new HashSet<>();
        touched.add(seen.question().agency());
        touched.add(seen.question().askedAtSite());
        seen.trail().stream().map(Happening::toAgency).filter(Objects::nonNull).forEach(touched::add);
        return touched;
    }

    private Map<PersonId, String> staff(AgencyId agency) {
        return directory.staff(agency).stream()
                .sorted(Comparator.comparing(Post::fullName))
                .collect(Collectors.toMap(
                        Post::person,
                        post -> post.fullName() + " · " + post.position(),
                        (first, second) -> first,
                        LinkedHashMap::new));
    }

    private List<Agency> others(QuestionReading.Seen seen) {
        return directory.agencies().stream()
                .filter(agency -> !agency.id().equals(seen.question().agency()))
                .sorted(Comparator.comparing(Agency::level).thenComparing(Agency::name))
                .toList();
    }

    private Map<AgencyId, String> agencies(Collection<AgencyId> ids) {
        return directory.agencies(ids).values().stream().collect(Collectors.toMap(Agency::id, Agency::name));
    }

    private Map<PersonId, String> people(Stream<PersonId> ids) {
        return directory.people(ids.filter(Objects::nonNull).collect(Collectors.toSet())).values().stream()
                .collect(Collectors.toMap(Person::id, Person::fullName));
    }
}
