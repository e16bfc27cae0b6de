package vn.banggiang.demonstration;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.refusal.Refusal;

/** Plays an agency's story once, through the same services as everybody, and remembers how far it came. */
@Component
class Stage {

    private static final Logger LOG = LoggerFactory.getLogger(Stage.class);

    private final Story story;
    private final JdbcClient jdbc;
    private final Clock clock;

    Stage(Story story, JdbcClient jdbc, Clock clock) {
        this.story = story;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Plays what is left of it, until it is asked to stop. */
    void play(OfficeCast office, List<OfficeCast> neighbours, BooleanSupplier stopped) {
        Progress progress = begun(office.agency().id());
        List<Act> acts = story.of(office, neighbours, progress.begun());
        for (int next = progress.acts(); next < acts.size() && !stopped.getAsBoolean(); next++) {
            Optional<Refusal> refused = play(acts.get(next));
            refused.ifPresent(one -> LOG.info("demonstration goes on without an act: {}", one.key()));
            played(office.agency().id(), next + 1);
        }
    }

    /** What a visitor changed meanwhile, and what was done just before a start was killed, is left as it is. */
    private static Optional<Refusal> play(Act act) {
        try {
            act.play();
            return Optional.empty();
        } catch (Refusal otherwise) {
            return Optional.of(otherwise);
        }
    }

    private Progress begun(AgencyId agency) {
        jdbc.sql("INSERT INTO demonstration.story (agency_id, begun, acts) VALUES (:agency, :now, 0)"
                        + " ON CONFLICT DO NOTHING")
                .param("agency", agency.value())
                .param("now", Columns.time(clock.instant()))
                .update();
        return jdbc.sql("SELECT begun, acts FROM demonstration.story WHERE agency_id = :agency")
                .param("agency", agency.value())
                .query((row, number) -> new Progress(Columns.instant(row, "begun"), row.getInt("acts")))
                .single();
    }

    private void played(AgencyId agency, int acts) {
        jdbc.sql("UPDATE demonstration.story SET acts = :acts WHERE agency_id = :agency")
                .param("acts", acts)
                .param("agency", agency.value())
                .update();
    }

    /** How far a story came. */
    private record Progress(Instant begun, int acts) {}
}
