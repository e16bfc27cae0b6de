package vn.banggiang.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.programmes.Charter;
import vn.banggiang.programmes.ImportId;
import vn.banggiang.programmes.ImportPreview;
import vn.banggiang.programmes.Programme;
import vn.banggiang.programmes.ProgrammeId;
import vn.banggiang.programmes.ProgrammeImports;
import vn.banggiang.programmes.ProgrammeState;
import vn.banggiang.programmes.ProgrammeViews;
import vn.banggiang.programmes.Programmes;
import vn.banggiang.programmes.ProgrammesException;
import vn.banggiang.refusal.Refusal;

/**
 * The province's programme of action, written two years ago by the first agency and done by all that play. Every act has an
 * id of its own, so that a start that was killed goes on where it was.
 */
@Component
class ProgrammeAtWork {

    private static final Logger LOG = LoggerFactory.getLogger(ProgrammeAtWork.class);
    private static final ProgrammeStory STORY = ProgrammeStory.read();
    private static final int YEARS = 5;
    private static final int LEADS = 8;

    private final Programmes programmes;
    private final ProgrammeImports imports;
    private final ProgrammeViews views;
    private final ProgrammeProgress progress;
    private final Clock clock;

    ProgrammeAtWork(
            Programmes programmes,
            ProgrammeImports imports,
            ProgrammeViews views,
            ProgrammeProgress progress,
            Clock clock) {
        this.programmes = programmes;
        this.imports = imports;
        this.views = views;
        this.progress = progress;
        this.clock = clock;
    }

    /** Plays what was not played yet. */
    void play(List<OfficeCast> casts, BooleanSupplier stopped) {
        if (casts.size() < LEADS) {
            return;
        }
        OfficeCast owner = casts.getFirst();
        ProgrammeId id = new ProgrammeId(id("programme"));
        if (isOver(owner, id)) {
            return;
        }
        int first = VietnamTime.today(clock).getYear() - 2;
        List<Act> acts = new ArrayList<>();
        acts.add(new Act(at(first, 2), () -> programmes.draft(owner.specialist(), id, charter(owner, first))));
        acts.add(new Act(at(first, 3), () -> bring(owner, id, file(casts, first))));
        acts.add(new Act(at(first, 6), () -> putInForce(owner, id)));
        acts.addAll(progress.of(owner, casts, id));
        for (Act act : acts) {
            if (!stopped.getAsBoolean()) {
                played(act).ifPresent(why -> LOG.info("demonstration goes on without an act: {}", why));
            }
        }
    }

    private boolean isOver(OfficeCast owner, ProgrammeId id) {
        try {
            return progress.isOver(owner, id);
        } catch (ProgrammesException notDrafted) {
            return false;
        }
    }

    /** Empty where it was played; else why not: what a visitor changed meanwhile is left as it is. */
    private static Optional<String> played(Act act) {
        try {
            act.play();
            return Optional.empty();
        } catch (Refusal otherwise) {
            return Optional.of(otherwise.key());
        }
    }

    private static Charter charter(OfficeCast owner, int first) {
        return new Charter(
                STORY.title(),
                null,
                STORY.code(),
                LocalDate.of(first, 1, 20),
                owner.agency().name(),
                LocalDate.of(first, 1, 1),
                LocalDate.of(first + YEARS - 1, 12, 31));
    }

    private void bring(OfficeCast owner, ProgrammeId id, byte[] file) {
        ImportId brought = new ImportId(id("programme file"));
        if (views.programme(owner.specialist(), id).state() == ProgrammeState.DRAFT) {
            ImportPreview preview = imports.bring(owner.specialist(), id, brought, "programme.csv", file);
            imports.confirm(owner.specialist(), id, brought, preview.sha256(), false);
        }
    }

    private void putInForce(OfficeCast owner, ProgrammeId id) {
        Programme programme = views.programme(owner.leader(), id);
        programmes.putInForce(owner.leader(), id, programme.version());
    }

    private static byte[] file(List<OfficeCast> casts, int first) {
        try (InputStream file = ProgrammeAtWork.class.getResourceAsStream("/demonstration/programme.csv")) {
            if (file == null) {
                throw new IllegalStateException("the demonstration's programme is missing from the program");
            }
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            for (int lead = 0; lead < LEADS; lead++) {
                String code = casts.get(lead).agency().code().value();
                text = text.replaceAll("\\bA" + lead + "\\b", code);
            }
            for (int year = 0; year < YEARS; year++) {
                text = text.replaceAll("\\bY" + year + "-", (first + year) + "-");
            }
            return text.getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant at(int year, int dayOfFebruary) {
        return LocalDate.of(year, 2, dayOfFebruary)
                .atTime(9, 0)
                .atZone(VietnamTime.ZONE)
                .toInstant();
    }

    private static UUID id(String what) {
        return UUID.nameUUIDFromBytes(("banggiang/demonstration/" + what).getBytes(StandardCharsets.UTF_8));
    }
}
