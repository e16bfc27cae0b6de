package vn.banggiang.demonstration;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.demonstration.LegalStory.Told;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Role;
import vn.banggiang.layout.SignatureBlock;
import vn.banggiang.layout.render.BodyText;
import vn.banggiang.layout.render.Draft;
import vn.banggiang.layout.render.LayoutRenderer;
import vn.banggiang.layout.render.Letterhead;
import vn.banggiang.legislation.EffectiveDay;
import vn.banggiang.legislation.LegalFacts;
import vn.banggiang.legislation.LegalId;
import vn.banggiang.legislation.Legislation;
import vn.banggiang.legislation.LegislationException;
import vn.banggiang.legislation.PublishedFiles;
import vn.banggiang.storage.StoredFile;

/**
 * Older legal documents at the demonstration's portals: an editor enters them with their pages, the leader puts them on line.
 * Every document has an id of its own, so that a start that was killed goes on where it was.
 */
@Component
class LegalAtWork {

    private static final LegalStory STORY = LegalStory.read();
    private static final int SITES = 17;
    private static final int PORTAL_NEW_DAYS_AGO = 380;
    private static final int MONTHS = 36;
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Legislation legislation;
    private final PublishedFiles files;
    private final Directory directory;
    private final Clock clock;

    LegalAtWork(Legislation legislation, PublishedFiles files, Directory directory, Clock clock) {
        this.legislation = legislation;
        this.files = files;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Plays what was not played yet.
     *
     * @param casts of the agencies that have portals, the province first
     */
    void play(List<PortalCast> casts, BooleanSupplier stopped) {
        for (int portal = 0; portal < Math.min(SITES, casts.size()); portal++) {
            List<Told> told = STORY.of(portal);
            for (int one = 0; one < told.size() && !stopped.getAsBoolean(); one++) {
                enter(casts.get(portal), portal, one, told);
            }
        }
    }

    /** Nothing is left to do once it was on line: it comes there last. */
    private void enter(PortalCast cast, int portal, int one, List<Told> all) {
        LegalId id = id(cast, one);
        Told told = all.get(one).of(cast.agency().name());
        LocalDate issued = VietnamTime.today(clock)
                .minusMonths((long) MONTHS * (all.size() - one) / all.size())
                .minusDays(portal);
        Played.act(entered(issued), () -> {
            if (wasOnLine(cast, id)) {
                return;
            }
            legislation.enter(
                    cast.editor(), id, cast.agency().id(), facts(cast.agency(), told, 5 + 3 * portal + one, issued));
            if (told.toTheOneBefore() != null) {
                legislation.relate(cast.leader(), id, told.toTheOneBefore(), id(cast, one - 1), issued);
            }
            legislation.approve(cast.leader(), id, 1);
        });
    }

    private LegalFacts facts(Agency agency, Told told, int number, LocalDate issued) {
        String notation = told.type().abbreviation().orElseThrow() + "-" + agency.abbreviation();
        String code = number + "/" + notation;
        String position = directory.holders(agency.id(), Role.LEADER).getFirst().position();
        return new LegalFacts(
                code,
                told.type(),
                agency.name(),
                STORY.signer(),
                position,
                issued,
                EffectiveDay.of(code, agency.level(), issued),
                null,
                told.trichYeu(),
                told.field(),
                paper(agency, told, notation, position),
                null);
    }

    private StoredFile paper(Agency agency, Told told, String notation, String position) {
        Draft draft = Draft.of(
                told.type(),
                new Letterhead(
                        Optional.ofNullable(agency.parentLetterhead()), agency.letterhead(), notation, agency.place()),
                told.trichYeu(),
                BodyText.parse(told.body()),
                new SignatureBlock(List.of(), position.toUpperCase(VIETNAMESE), STORY.signer()),
                List.of("Lưu: VT"));
        return files.take(new ByteArrayInputStream(new LayoutRenderer().render(draft)));
    }

    private boolean wasOnLine(PortalCast cast, LegalId id) {
        try {
            return legislation.see(cast.leader(), id).versions().stream().anyMatch(version -> version.since() != null);
        } catch (LegislationException notEntered) {
            return false;
        }
    }

    /** On the day of issue; what is older than the portal, when it was new. */
    private Instant entered(LocalDate issued) {
        LocalDate first = VietnamTime.today(clock).minusDays(PORTAL_NEW_DAYS_AGO);
        return VietnamTime.start(issued.isAfter(first) ? issued : first).plus(9, ChronoUnit.HOURS);
    }

    private static LegalId id(PortalCast cast, int one) {
        String what = "banggiang/demonstration/legal " + cast.agency().code() + " " + one;
        return new LegalId(UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8)));
    }
}
