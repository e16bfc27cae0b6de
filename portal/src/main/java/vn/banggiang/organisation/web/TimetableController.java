package vn.banggiang.organisation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.calendar.TypedDay;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.organisation.EntryId;
import vn.banggiang.organisation.EntryText;
import vn.banggiang.organisation.OrganisationException;
import vn.banggiang.organisation.OrganisationRights;
import vn.banggiang.organisation.ProfileAddress;
import vn.banggiang.organisation.ProfileKind;
import vn.banggiang.organisation.TimetableEntry;
import vn.banggiang.organisation.Timetables;
import vn.banggiang.organisation.Week;
import vn.banggiang.portal.Site;
import vn.banggiang.portal.SiteId;

/** The timetable of an agency's leaders for those who write it: a week, an entry, a new one. */
@Controller
@RequestMapping(ProfileAddress.ROOT + "{id}/timetable")
class TimetableController {

    private final Timetables timetables;
    private final OrganisationRights rights;
    private final Directory directory;
    private final Clock clock;

    TimetableController(Timetables timetables, OrganisationRights rights, Directory directory, Clock clock) {
        this.timetables = timetables;
        this.rights = rights;
        this.directory = directory;
        this.clock = clock;
    }

    /** @param day one of the week's, as people type it; today where it is left out */
    @GetMapping
    String week(
            @AuthenticationPrincipal SignedIn reader,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String day,
            Model model) {
        Site site = rights.seen(reader.actor(), new SiteId(id));
        Week week = Week.of(day(day));
        List<TimetableEntry> entries = timetables.all(reader.actor(), site.agency(), week);
        model.addAttribute("site", site);
        model.addAttribute("week", week);
        model.addAttribute("entries", entries);
        model.addAttribute("names", names(entries));
        model.addAttribute("writes", rights.mayWrite(reader.actor(), site, ProfileKind.LEADER));
        return "organisation/timetable";
    }

    /** @param day on which it is to be, as people type it */
    @GetMapping("/new")
    String fresh(
            @AuthenticationPrincipal SignedIn editor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String day,
            Model model) {
        Site site = rights.seen(editor.actor(), new SiteId(id));
        if (!rights.mayWrite(editor.actor(), site, ProfileKind.LEADER)) {
            throw OrganisationException.missing("organisation.no-entry");
        }
        form(model, site, null, day(day));
        return "organisation/entry";
    }

    @GetMapping("/{entry}")
    String one(@AuthenticationPrincipal SignedIn reader, @PathVariable UUID id, @PathVariable UUID entry, Model model) {
        Site site = rights.seen(reader.actor(), new SiteId(id));
        TimetableEntry found = timetables.see(reader.actor(), new EntryId(entry));
        if (!found.agency().equals(site.agency()) || !rights.mayWrite(reader.actor(), site, ProfileKind.LEADER)) {
            throw OrganisationException.missing("organisation.no-entry");
        }
        form(model, site, found, found.text().day());
        return "organisation/entry";
    }

    /** @param upon how often it had been saved when the editor saw it */
    @PostMapping
    String save(
            @AuthenticationPrincipal SignedIn editor,
            @PathVariable UUID id,
            @RequestParam UUID entry,
            @RequestParam int upon,
            @ModelAttribute TypedEntry typed) {
        Site site = rights.seen(editor.actor(), new SiteId(id));
        EntryText text = typed.text();
        timetables.save(editor.actor(), new EntryId(entry), site.agency(), upon, text);
        return "redirect:" + ProfileAddress.of(site) + "/timetable?day="
                + Week.of(text.day()).typed();
    }

    private void form(Model model, Site site, @Nullable TimetableEntry entry, LocalDate day) {
        model.addAttribute("site", site);
        model.addAttribute("entry", entry);
        model.addAttribute("day", day);
        model.addAttribute("chairs", chairs(site, entry));
    }

    /** Those who lead, and who presided until now. */
    private Map<PersonId, String> chairs(Site site, @Nullable TimetableEntry entry) {
        Map<PersonId, String> chairs = new LinkedHashMap<>();
        directory
                .holders(site.agency(), Role.LEADER)
                .forEach(post -> chairs.putIfAbsent(post.person(), post.fullName() + " · " + post.position()));
        if (entry != null && entry.text().chair() != null) {
            PersonId chair = entry.text().chair();
            chairs.computeIfAbsent(chair, person -> directory.person(person).fullName());
        }
        return chairs;
    }

    private Map<PersonId, String> names(List<TimetableEntry> entries) {
        Set<PersonId> chairs = new HashSet<>();
        for (TimetableEntry entry : entries) {
            if (entry.text().chair() != null) {
                chairs.add(entry.text().chair());
            }
        }
        Map<PersonId, String> names = new LinkedHashMap<>();
        directory.people(chairs).forEach((id, person) -> names.put(id, person.fullName()));
        return names;
    }

    private LocalDate day(String typed) {
        return typed.isBlank()
                ? VietnamTime.today(clock)
                : TypedDay.read(typed).orElseThrow(() -> OrganisationException.invalid("day", "organisation.no-day"));
    }
}
