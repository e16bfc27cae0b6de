package vn.banggiang.organisation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.calendar.TypedDay;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Person;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.UnitId;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.organisation.Leaders;
import vn.banggiang.organisation.OrganisationException;
import vn.banggiang.organisation.OrganisationRights;
import vn.banggiang.organisation.ProfileAddress;
import vn.banggiang.organisation.ProfileKind;
import vn.banggiang.organisation.ProfileList;
import vn.banggiang.organisation.ProfileVersion;
import vn.banggiang.organisation.ProfileView;
import vn.banggiang.organisation.Profiles;
import vn.banggiang.organisation.Subject;
import vn.banggiang.portal.PictureForms;
import vn.banggiang.portal.Site;
import vn.banggiang.portal.SiteId;
import vn.banggiang.richtext.PictureSource;

/** An agency's people and units for those who work at its portal: all of them, one of them, the leaders of a day before. */
@Controller
@RequestMapping(ProfileAddress.ROOT + "{id}")
class OrganisationDeskController {

    private final Profiles profiles;
    private final ProfileList list;
    private final Leaders leaders;
    private final OrganisationRights rights;
    private final PictureForms pictures;
    private final Directory directory;
    private final Clock clock;

    OrganisationDeskController(
            Profiles profiles,
            ProfileList list,
            Leaders leaders,
            OrganisationRights rights,
            PictureForms pictures,
            Directory directory,
            Clock clock) {
        this.profiles = profiles;
        this.list = list;
        this.leaders = leaders;
        this.rights = rights;
        this.pictures = pictures;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping
    String all(@AuthenticationPrincipal SignedIn reader, @PathVariable UUID id, Model model) {
        Site site = rights.seen(reader.actor(), new SiteId(id));
        model.addAttribute("site", site);
        model.addAttribute("lines", list.of(reader.actor(), site.id()));
        model.addAttribute(
                "staff",
                rights.mayWrite(reader.actor(), site, ProfileKind.CONTACT)
                        ? list.staff(reader.actor(), site.id())
                        : List.of());
        return "organisation/all";
    }

    @GetMapping("/profile")
    String one(
            @AuthenticationPrincipal SignedIn reader,
            @PathVariable UUID id,
            @RequestParam ProfileKind kind,
            @RequestParam UUID subject,
            Model model) {
        Site site = rights.seen(reader.actor(), new SiteId(id));
        ProfileView view = profiles.see(reader.actor(), new Subject(site.agency(), kind, subject));
        model.addAttribute("view", view);
        model.addAttribute("name", name(view.subject()));
        model.addAttribute("email", email(view.subject()));
        model.addAttribute("writes", rights.mayWrite(reader.actor(), site, kind));
        model.addAttribute("approves", rights.mayApprove(reader.actor(), site, kind));
        model.addAttribute("removes", rights.mayRemove(reader.actor(), site, kind));
        model.addAttribute("people", people(view));
        model.addAttribute("picture", picture(view));
        return "organisation/profile";
    }

    /** @param day as people type it; today where it is left out */
    @GetMapping("/that-day")
    String thatDay(
            @AuthenticationPrincipal SignedIn reader,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String day,
            Model model) {
        Site site = rights.seenInThePast(reader.actor(), new SiteId(id));
        LocalDate asked = day.isBlank()
                ? VietnamTime.today(clock)
                : TypedDay.read(day).orElseThrow(() -> OrganisationException.invalid("day", "organisation.no-day"));
        model.addAttribute("site", site);
        model.addAttribute("day", asked);
        model.addAttribute("leaders", leaders.on(site.agency(), asked));
        return "organisation/that-day";
    }

    private String name(Subject subject) {
        return switch (subject.kind()) {
            case UNIT -> directory.unit(new UnitId(subject.id())).name();
            case LEADER, CONTACT -> directory.person(new PersonId(subject.id())).fullName();
        };
    }

    /** What is proposed where nothing was written: the official address. */
    private String email(Subject subject) {
        return subject.kind() == ProfileKind.UNIT
                ? ""
                : directory.person(new PersonId(subject.id())).email();
    }

    /** The picture that was brought last, where its file stands ready; the shelf of the portal gives it. */
    private @Nullable String picture(ProfileView view) {
        UUID picture = view.text().picture();
        if (picture == null) {
            return null;
        }
        PictureSource source = pictures.at("/portal/sites/" + view.site().id() + "/pictures/", Set.of(picture))
                .get(picture);
        return source == null ? "" : source.forms().getLast().address();
    }

    private Map<PersonId, String> people(ProfileView view) {
        Set<PersonId> known = new HashSet<>();
        for (ProfileVersion version : view.versions()) {
            known.add(version.writtenBy());
            if (version.approvedBy() != null) {
                known.add(version.approvedBy());
            }
        }
        return directory.people(known).values().stream().collect(Collectors.toMap(Person::id, Person::fullName));
    }
}
