package vn.banggiang.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.AgencyLevel;
import vn.banggiang.directory.Directory;

/**
 * Fills the demonstration with two years of work after the address is printed, one agency after the other in the
 * background, that of the accounts that the start names first: documents, and tasks that come from none; then the
 * programme that all of them carry out.
 */
@Component
class ProvinceAtWork implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ProvinceAtWork.class);

    private final Loading loading;
    private final Directory directory;
    private final Stage stage;
    private final TasksAtWork tasks;
    private final ProgrammeAtWork programme;
    private final PortalsAtWork portals;
    private final ReadersAtWork readers;
    private final SurveysAtWork surveys;
    private final int agencies;
    private final AtomicBoolean stopped = new AtomicBoolean(true);
    private final AtomicReference<@Nullable Thread> player = new AtomicReference<>();

    ProvinceAtWork(
            Loading loading,
            Directory directory,
            Stage stage,
            TasksAtWork tasks,
            ProgrammeAtWork programme,
            PortalsAtWork portals,
            ReadersAtWork readers,
            SurveysAtWork surveys,
            @Value("${banggiang.demonstration-agencies:12}") int agencies) {
        this.loading = loading;
        this.directory = directory;
        this.stage = stage;
        this.tasks = tasks;
        this.programme = programme;
        this.portals = portals;
        this.readers = readers;
        this.surveys = surveys;
        this.agencies = agencies;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        if (agencies > 0 && loading.finished()) {
            player.set(Thread.ofPlatform().name("demonstration").daemon().start(this::play));
        }
    }

    private void play() {
        portals.play(stopped::get);
        readers.play(stopped::get);
        surveys.play(stopped::get);
        List<OfficeCast> casts = casts();
        for (OfficeCast office : casts) {
            List<OfficeCast> neighbours =
                    casts.stream().filter(other -> !other.equals(office)).toList();
            stage.play(office, neighbours, stopped::get);
            tasks.play(office, casts, stopped::get);
        }
        programme.play(casts, stopped::get);
        LOG.info("demonstration: {} agencies at work", casts.size());
    }

    /** Agencies of province and district where somebody of each role works, the one that is shown first. */
    private List<OfficeCast> casts() {
        AgencyId shown = shown();
        List<Agency> all = new ArrayList<>(directory.agencies());
        all.removeIf(agency -> agency.level() == AgencyLevel.COMMUNE);
        all.sort(Comparator.comparing((Agency agency) -> !agency.id().equals(shown)));
        return all.stream()
                .flatMap(agency -> OfficeCast.of(agency, directory).stream())
                .limit(agencies)
                .toList();
    }

    private AgencyId shown() {
        try {
            String staffCode = Province.of(loading.begun().orElseThrow())
                    .shownAccounts()
                    .getFirst()
                    .staffCode();
            return directory
                    .posts(directory.byStaffCode(staffCode).orElseThrow())
                    .getFirst()
                    .agency();
        } catch (IOException missing) {
            throw new UncheckedIOException("the demonstration accounts are missing from the program", missing);
        }
    }

    @Override
    public void start() {
        stopped.set(false);
    }

    /** Waits for the act that is being played: its connection is still there. */
    @Override
    public void stop() {
        stopped.set(true);
        Thread playing = player.get();
        try {
            if (playing != null) {
                playing.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return !stopped.get();
    }
}
