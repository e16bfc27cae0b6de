package vn.banggiang.demonstration;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyLevel;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.Actor;
import vn.banggiang.portal.Approving;
import vn.banggiang.portal.ArticleId;
import vn.banggiang.portal.ArticleText;
import vn.banggiang.portal.Articles;
import vn.banggiang.portal.Duties;
import vn.banggiang.portal.DutyId;
import vn.banggiang.portal.Event;
import vn.banggiang.portal.OnLine;
import vn.banggiang.portal.PortalException;
import vn.banggiang.portal.Power;
import vn.banggiang.portal.ProposalId;
import vn.banggiang.portal.Section;
import vn.banggiang.portal.SectionId;
import vn.banggiang.portal.SectionKind;
import vn.banggiang.portal.Sharing;
import vn.banggiang.portal.SiteId;
import vn.banggiang.portal.SiteSections;
import vn.banggiang.portal.Sites;
import vn.banggiang.portal.Writing;
import vn.banggiang.richtext.Cleaner;
import vn.banggiang.shell.Language;

/**
 * The province's portal and those of its agencies, with what they published in the last months. Every act has an id of its
 * own, so that a start that was killed goes on where it was.
 */
@Component
class PortalsAtWork {

    private static final PortalStory STORY = PortalStory.read();
    private static final int COMPONENTS = 34;
    private static final int COMMUNES = 3;
    private static final int NEWS_OF_A_SITE = 3;
    private static final int DAYS_BETWEEN = 4;
    private static final int ALBUMS = 4;
    private static final Set<SectionKind> SEVERAL = EnumSet.of(SectionKind.NEWS, SectionKind.EVENTS);

    private final Sites sites;
    private final SiteSections layout;
    private final PortalPictures pictures;
    private final Duties duties;
    private final Writing writing;
    private final Approving approving;
    private final Sharing sharing;
    private final Articles articles;
    private final EnglishAtWork english;
    private final LegalAtWork legal;
    private final ProceduresAtWork procedures;
    private final FormsAtWork forms;
    private final CasesAtWork cases;
    private final CitizensAtWork citizens;
    private final PaymentsAtWork payments;
    private final OnLineAtWork onLine;
    private final SolvedCases solved;
    private final ParticipationAtWork participation;
    private final OrganisationAtWork organisation;
    private final HoursAtWork hours;
    private final ImportAtWork moving;
    private final Directory directory;
    private final Clock clock;

    PortalsAtWork(
            Sites sites,
            SiteSections layout,
            PortalPictures pictures,
            Duties duties,
            Writing writing,
            Approving approving,
            Sharing sharing,
            Articles articles,
            EnglishAtWork english,
            LegalAtWork legal,
            ProceduresAtWork procedures,
            FormsAtWork forms,
            CasesAtWork cases,
            CitizensAtWork citizens,
            PaymentsAtWork payments,
            OnLineAtWork onLine,
            SolvedCases solved,
            ParticipationAtWork participation,
            OrganisationAtWork organisation,
            HoursAtWork hours,
            ImportAtWork moving,
            Directory directory,
            Clock clock) {
        this.sites = sites;
        this.layout = layout;
        this.pictures = pictures;
        this.duties = duties;
        this.writing = writing;
        this.approving = approving;
        this.sharing = sharing;
        this.articles = articles;
        this.english = english;
        this.legal = legal;
        this.procedures = procedures;
        this.forms = forms;
        this.cases = cases;
        this.citizens = citizens;
        this.payments = payments;
        this.onLine = onLine;
        this.solved = solved;
        this.participation = participation;
        this.organisation = organisation;
        this.hours = hours;
        this.moving = moving;
        this.directory = directory;
        this.clock = clock;
    }

    /** Plays what was not played yet. */
    void play(BooleanSupplier stopped) {
        Optional<Actor> administrator = administrator();
        List<PortalCast> casts = casts();
        if (administrator.isEmpty() || casts.isEmpty()) {
            return;
        }
        Played.act(() -> hours.play(administrator.get()));
        casts.forEach(cast -> Played.act(() -> open(administrator.get(), cast)));
        casts.stream().limit(ALBUMS).forEach(cast -> Played.act(() -> addSections(cast)));
        for (int number = 0; number < casts.size() && !stopped.getAsBoolean(); number++) {
            publish(casts.get(number), number, stopped);
        }
        share(casts, stopped);
        english.play(casts, stopped);
        procedures.play(stopped);
        forms.play(stopped);
        citizens.play(stopped);
        payments.play(stopped);
        cases.play(stopped);
        onLine.play(stopped);
        onLine.apply(citizens.come(), stopped);
        legal.play(casts, stopped);
        organisation.play(casts, stopped);
        participation.play(casts, stopped);
        Played.act(() -> moving.play(casts.getLast(), stopped));
        solved.play(stopped);
    }

    /** The province's own portal first, then departments and districts, then some communes. */
    private List<PortalCast> casts() {
        List<Agency> all = new ArrayList<>(directory.agencies());
        var province = directory.province().map(Agency::id);
        all.sort(Comparator.comparing((Agency agency) -> !province.equals(Optional.of(agency.id())))
                .thenComparing(Agency::level)
                .thenComparing(agency -> agency.code().value()));
        List<PortalCast> casts = new ArrayList<>();
        for (Agency agency : all) {
            boolean commune = agency.level() == AgencyLevel.COMMUNE;
            long alike = casts.stream()
                    .filter(cast -> (cast.agency().level() == AgencyLevel.COMMUNE) == commune)
                    .count();
            if (alike < (commune ? COMMUNES : 1 + COMPONENTS)) {
                PortalCast.of(agency, directory).ifPresent(casts::add);
            }
        }
        return casts;
    }

    private Optional<Actor> administrator() {
        return directory
                .province()
                .flatMap(province -> directory.holders(province.id(), Role.PROVINCE_ADMINISTRATOR).stream()
                        .findFirst()
                        .map(post -> new Actor(
                                post.person(),
                                post.fullName(),
                                post.agency(),
                                Set.of(Role.PROVINCE_ADMINISTRATOR),
                                Set.of())));
    }

    private void open(Actor administrator, PortalCast cast) {
        PlayedClock.at(ago(400, 0), () -> {
            SiteId site = sites.open(administrator, siteId(cast), cast.agency().id());
            cast.editors().forEach(editor -> charge(cast, site, editor.person(), Power.WRITES));
            cast.approvers().forEach(head -> charge(cast, site, head, Power.APPROVES));
        });
    }

    private void addSections(PortalCast cast) {
        SiteId site = siteId(cast);
        SectionId gallery = new SectionId(id("gallery " + site));
        layout.add(cast.leader(), gallery, site, SectionKind.PHOTOS, "", "");
        layout.add(cast.leader(), new SectionId(id("events " + site)), site, SectionKind.EVENTS, "", "");
    }

    private void charge(PortalCast cast, SiteId site, PersonId person, Power power) {
        duties.give(cast.leader(), new DutyId(id(site + " " + person + " " + power)), site, null, person, power);
    }

    private void publish(PortalCast cast, int number, BooleanSupplier stopped) {
        Optional<SiteId> site = sites.of(cast.agency().id()).map(one -> one.id());
        int days = DAYS_BETWEEN * 20;
        for (Section section : site.map(sites::sections).orElse(List.of())) {
            List<PortalStory.Told> told = STORY.of(section.kind(), cast.agency().name());
            int most = SEVERAL.contains(section.kind()) ? NEWS_OF_A_SITE : 1;
            for (int story = 0; story < Math.min(most, told.size()) && !stopped.getAsBoolean(); story++) {
                int text = (number * NEWS_OF_A_SITE + story) % told.size();
                PortalStory.Told one = told.get(text);
                days -= DAYS_BETWEEN;
                Instant at = ago(section.kind() == SectionKind.NEWS ? 1 + story * 2 : Math.max(days, 3), number);
                Optional<Event> event = one.takesPlace(VietnamTime.today(clock));
                Played.act(() -> PlayedClock.at(
                        at, () -> publish(cast, section, one, event, figures(cast, section, text, number))));
            }
        }
    }

    /** Above each text of the news stands a picture, and albums consist of them. */
    private Supplier<String> figures(PortalCast cast, Section section, int text, int number) {
        return switch (section.kind()) {
            case NEWS -> () -> pictures.ofNews(cast, section.site(), STORY, text, number);
            case PHOTOS -> () -> pictures.ofAlbum(cast, section.site(), STORY, number);
            default -> () -> "";
        };
    }

    private void publish(
            PortalCast cast, Section section, PortalStory.Told told, Optional<Event> event, Supplier<String> figures) {
        ArticleId id = articleId(section, told);
        if (isPublished(cast, id)) {
            return;
        }
        ArticleText text = new ArticleText(
                told.title(),
                told.summary(),
                STORY.byline(),
                null,
                Cleaner.clean(figures.get() + told.body()).text(),
                event.orElse(null));
        writing.begin(cast.editor(), id, section.id(), Language.VI, text);
        ProposalId proposal = approving.propose(cast.editor(), new ProposalId(id("proposal " + id)), id, 1, OnLine.NOW);
        approving.approve(cast.leader(), id, proposal);
    }

    private boolean isPublished(PortalCast cast, ArticleId id) {
        try {
            return !articles.see(cast.leader(), id).versions().isEmpty();
        } catch (PortalException notBegun) {
            return false;
        }
    }

    /** The province shows the newest of its departments among its own news. */
    private void share(List<PortalCast> casts, BooleanSupplier stopped) {
        PortalCast province = casts.getFirst();
        Optional<Section> news = news(province);
        for (PortalCast cast : casts.subList(1, Math.min(casts.size(), 9))) {
            if (news.isPresent() && !stopped.getAsBoolean()) {
                news(cast)
                        .ifPresent(section -> STORY
                                .of(SectionKind.NEWS, cast.agency().name())
                                .stream()
                                .map(told -> articleId(section, told))
                                .filter(id -> isPublished(cast, id))
                                .limit(1)
                                .forEach(id -> Played.act(() -> sharing.takeOver(
                                        province.leader(), id, news.get().id()))));
            }
        }
    }

    private Optional<Section> news(PortalCast cast) {
        return sites.of(cast.agency().id())
                .flatMap(site -> sites.sections(site.id()).stream()
                        .filter(section -> section.kind() == SectionKind.NEWS)
                        .findFirst());
    }

    private Instant ago(int days, int number) {
        return VietnamTime.start(VietnamTime.today(clock).minusDays(days))
                .plus(8, ChronoUnit.HOURS)
                .plusSeconds(number * 733L % 28_000);
    }

    private static SiteId siteId(PortalCast cast) {
        return new SiteId(id("portal " + cast.agency().code()));
    }

    private static ArticleId articleId(Section section, PortalStory.Told told) {
        return new ArticleId(id("article " + section.id() + told.title()));
    }

    private static UUID id(String what) {
        return UUID.nameUUIDFromBytes(("banggiang/demonstration/" + what).getBytes(StandardCharsets.UTF_8));
    }
}
