package vn.banggiang.demonstration;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import vn.banggiang.applicants.ApplicantActor;
import vn.banggiang.applicants.ApplicantFacts;
import vn.banggiang.applicants.ApplicantSessions;
import vn.banggiang.applicants.ApplicantSignIn;
import vn.banggiang.applicants.Applicants;
import vn.banggiang.applicants.Authorities;
import vn.banggiang.applicants.Contact;
import vn.banggiang.applicants.IdentityNumber;
import vn.banggiang.applicants.Locker;
import vn.banggiang.applicants.LockerFile;
import vn.banggiang.applicants.LockerPaper;
import vn.banggiang.applicants.NewAuthenticator;
import vn.banggiang.applicants.PaperId;
import vn.banggiang.applicants.PaperSource;
import vn.banggiang.applicants.SignUpForm;
import vn.banggiang.applicants.SignUps;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Post;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.Actor;
import vn.banggiang.identity.ClientAddress;
import vn.banggiang.identity.NewPassword;
import vn.banggiang.identity.totp.TotpCodes;
import vn.banggiang.storage.PersonalFiles;
import vn.banggiang.storage.StoredFile;

/**
 * Citizens of the demonstration, none of whom exists, open accounts as anybody does; a counter proves most of them, some register
 * a business, some have papers in their locker. With which they sign in stands in {@link CitizensFile}, because an authenticator's
 * secret is made anew each time.
 */
@Component
class CitizensAtWork {

    private static final int LARGEST_PAPER = 1_000_000;
    private static final ClientAddress HERE = new ClientAddress("127.0.0.1");

    private final SignUps signUps;
    private final ApplicantSignIn signIn;
    private final ApplicantSessions sessions;
    private final Applicants applicants;
    private final Authorities authorities;
    private final Locker locker;
    private final TotpCodes codes;
    private final CitizensFile file;
    private final PersonalFiles files;
    private final Directory directory;
    private final Clock clock;
    private final Map<CitizenStory, ApplicantActor> come = new LinkedHashMap<>();

    CitizensAtWork(
            SignUps signUps,
            ApplicantSignIn signIn,
            ApplicantSessions sessions,
            Applicants applicants,
            Authorities authorities,
            Locker locker,
            TotpCodes codes,
            CitizensFile file,
            PersonalFiles files,
            Directory directory,
            Clock clock) {
        this.signUps = signUps;
        this.signIn = signIn;
        this.sessions = sessions;
        this.applicants = applicants;
        this.authorities = authorities;
        this.locker = locker;
        this.codes = codes;
        this.file = file;
        this.files = files;
        this.directory = directory;
        this.clock = clock;
    }

    /** Plays what was not played yet. */
    void play(BooleanSupplier stopped) {
        Optional<Actor> officer = officer();
        if (officer.isEmpty()) {
            return;
        }
        // The earliest first: what is counted of an address is not of days to come.
        List<CitizenStory> inTime = CitizenStory.ALL.stream()
                .sorted(Comparator.comparingInt(CitizenStory::daysAgo).reversed())
                .toList();
        for (CitizenStory citizen : inTime) {
            if (!stopped.getAsBoolean() && !file.names(citizen.number())) {
                Played.act(() -> comesToBe(citizen, officer.get()));
            }
        }
    }

    /** Who opened an account since the program started. */
    Map<CitizenStory, ApplicantActor> come() {
        return Map.copyOf(come);
    }

    private void comesToBe(CitizenStory citizen, Actor officer) {
        Instant then = clock.instant().minus(citizen.daysAgo(), ChronoUnit.DAYS);
        PlayedClock.at(then, () -> {
            NewAuthenticator begun = signUps.begin(HERE, form(citizen));
            file.add(citizen, begun.secret());
            signUps.finish(HERE, begun.key(), codes.shown(begun.secret()));
            // A code serves once.
            PlayedClock.at(then.plus(1, ChronoUnit.HOURS), () -> goesOn(citizen, begun, officer));
        });
    }

    private void goesOn(CitizenStory citizen, NewAuthenticator begun, Actor officer) {
        if (citizen.proven()) {
            applicants.prove(officer, new IdentityNumber(citizen.number()));
        }
        ApplicantActor actor = sessions.of(
                        signIn.enter(HERE, citizen.number(), CitizenStory.PASSWORD, codes.shown(begun.secret())))
                .orElseThrow();
        citizen.business()
                .ifPresent(business -> authorities.register(
                        actor,
                        ApplicantFacts.business(
                                business.name(),
                                business.code(),
                                citizen.name(),
                                Contact.typed("", "", citizen.address()))));
        for (CitizenStory.Paper paper : citizen.papers()) {
            locker.keep(kept(actor, paper, officer));
        }
        come.put(citizen, actor);
    }

    private LockerPaper kept(ApplicantActor owner, CitizenStory.Paper paper, Actor officer) {
        LocalDate today = VietnamTime.today(clock);
        Agency issuer = directory.agency(officer.agency());
        byte[] page = paper.page(issuer, officer.fullName(), owner.name(), today);
        StoredFile stored = files.store(new ByteArrayInputStream(page), LARGEST_PAPER);
        return new LockerPaper(
                PaperId.random(),
                owner.id(),
                paper.code(),
                paper.name(),
                issuer.name(),
                new LockerFile(paper.fileName(), stored.sha256(), stored.size(), "application/pdf"),
                paper.months() == 0 ? null : today.plusMonths(paper.months()),
                PaperSource.ACCEPTED,
                "demonstration:" + paper.code(),
                true,
                clock.instant());
    }

    private static SignUpForm form(CitizenStory citizen) {
        return new SignUpForm(
                citizen.name(),
                citizen.born(),
                citizen.number(),
                citizen.telephone(),
                "",
                citizen.address(),
                new NewPassword("", CitizenStory.PASSWORD, CitizenStory.PASSWORD),
                true);
    }

    private Optional<Actor> officer() {
        return directory.agencies().stream()
                .sorted((one, other) ->
                        one.code().value().compareTo(other.code().value()))
                .flatMap(agency -> directory.holders(agency.id(), Role.ONE_STOP_OFFICER).stream())
                .findFirst()
                .map(this::actor);
    }

    private Actor actor(Post post) {
        return OfficeCast.actor(directory.staff(post.agency()), post);
    }
}
