package vn.banggiang.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.banggiang.importing.ImportApproval;
import vn.banggiang.importing.ImportReading;
import vn.banggiang.importing.Imports;
import vn.banggiang.importing.RunId;
import vn.banggiang.importing.RunState;
import vn.banggiang.portal.Section;
import vn.banggiang.portal.SectionKind;
import vn.banggiang.portal.Site;
import vn.banggiang.portal.Sites;

/**
 * What an old site had moves into one of the demonstration's portals: an editor brings it, the leader approves it. Its drafts are
 * made in the background as everywhere; what is not done when the story has been told is done with the next start.
 */
@Component
class ImportAtWork {

    private static final int PATIENCE = 300;
    private static final long PAUSE_MILLIS = 100;

    private final Imports imports;
    private final ImportApproval approval;
    private final ImportReading reading;
    private final Sites sites;

    ImportAtWork(Imports imports, ImportApproval approval, ImportReading reading, Sites sites) {
        this.imports = imports;
        this.approval = approval;
        this.reading = reading;
        this.sites = sites;
    }

    /** Plays what was not played yet. */
    void play(PortalCast cast, BooleanSupplier stopped) {
        Optional<Site> site = sites.of(cast.agency().id());
        if (site.isPresent() && !stopped.getAsBoolean()) {
            moveIn(cast, site.get(), stopped);
        }
    }

    private void moveIn(PortalCast cast, Site site, BooleanSupplier stopped) {
        RunId run = new RunId(UUID.nameUUIDFromBytes(
                ("banggiang/demonstration/import " + site.id()).getBytes(StandardCharsets.UTF_8)));
        try (InputStream export = new ClassPathResource("demonstration/old-site.xml").getInputStream()) {
            imports.bring(cast.editor(), site.id(), run, "trang-cu.xml", export);
        } catch (IOException missing) {
            throw new UncheckedIOException("the demonstration's old site is missing from the program", missing);
        }
        Section news = sites.sections(site.id()).stream()
                .filter(section -> section.kind() == SectionKind.NEWS)
                .findFirst()
                .orElseThrow();
        imports.confirm(cast.editor(), run, news.id(), Map.of(), Map.of());
        if (comesTo(RunState.MADE, cast, run, stopped)) {
            approval.approveAll(cast.leader(), run);
            comesTo(RunState.FINISHED, cast, run, stopped);
        }
    }

    private boolean comesTo(RunState wanted, PortalCast cast, RunId run, BooleanSupplier stopped) {
        for (int asked = 0; asked < PATIENCE && !stopped.getAsBoolean(); asked++) {
            RunState state = reading.see(cast.editor(), run).run().state();
            if (!state.isUnderWay()) {
                return state == wanted;
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return false;
    }
}
