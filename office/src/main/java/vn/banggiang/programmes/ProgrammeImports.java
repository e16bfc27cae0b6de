package vn.banggiang.programmes;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.identity.Actor;
import vn.banggiang.programmes.plan.PlanFile;
import vn.banggiang.programmes.plan.PlanReading;

/** Brings a programme's file: first what it says and would change, then, confirmed, the change. */
@Service
public class ProgrammeImports {

    private final Programmes programmes;
    private final ProgrammeViews views;
    private final BroughtFiles files;
    private final KnownCodes codes;
    private final PlanChanges changes;
    private final Clock clock;

    ProgrammeImports(
            Programmes programmes,
            ProgrammeViews views,
            BroughtFiles files,
            KnownCodes codes,
            PlanChanges changes,
            Clock clock) {
        this.programmes = programmes;
        this.views = views;
        this.files = files;
        this.codes = codes;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Reads the file and keeps it for its confirmation. Refused files are no faults: they are told as refusals.
     *
     * @param content from {@link BroughtBytes}
     */
    @Transactional
    public ImportPreview bring(Actor by, ProgrammeId programme, ImportId id, String name, byte[] content) {
        Programme there = programmes.locked(by, programme);
        if (!ProgrammeRights.mayBring(by, there)) {
            throw ProgrammesException.forbidden("programmes.only-drafters");
        }
        PlanFile.read(content, codes.of(there));
        files.keep(id, there, by.agency(), by.person(), shortened(name), content, clock.instant());
        return preview(there, id);
    }

    /** What a file that was brought says and would change now. */
    @Transactional(readOnly = true)
    public ImportPreview preview(Actor by, ProgrammeId programme, ImportId id) {
        Programme there = views.programme(by, programme);
        if (!ProgrammeRights.mayBring(by, there)) {
            throw ProgrammesException.forbidden("programmes.only-drafters");
        }
        return preview(there, id);
    }

    /**
     * Takes the file: all of it, or with {@code rest} exactly its lines without fault. Twice is once.
     *
     * @param sha256 of the file that was previewed
     */
    @Transactional
    public PlanChange confirm(Actor by, ProgrammeId programme, ImportId id, String sha256, boolean rest) {
        ImportPreview preview = preview(programmes.locked(by, programme), id);
        if (!preview.sha256().equals(sha256)) {
            throw ProgrammesException.conflict("programmes.other-file");
        }
        if (preview.confirmed()) {
            return preview.change();
        }
        Programme there = programmes.toChange(by, programme, preview.version());
        if (preview.isFaulty() && !rest) {
            throw ProgrammesException.conflict(
                    "programmes.faulty-file", preview.reading().refused());
        }
        if (preview.reading().nodes().isEmpty()) {
            throw ProgrammesException.conflict("programmes.nothing-to-take");
        }
        files.confirm(id, clock.instant());
        return changes.apply(by, there, preview.reading().nodes());
    }

    private ImportPreview preview(Programme programme, ImportId id) {
        BroughtFiles.Brought file = files.find(id)
                .filter(brought -> brought.programme().equals(programme.id()))
                .orElseThrow(ProgrammesException::notFound);
        PlanReading reading = PlanFile.read(files.content(id), codes.of(programme));
        return new ImportPreview(
                id,
                programme.id(),
                file.name(),
                file.sha256(),
                file.version(),
                reading,
                PlanChange.between(programme.nodes(), reading.nodes()),
                file.confirmed());
    }

    private static String shortened(String name) {
        String plain = name.replaceAll("\\p{Cntrl}", " ").strip();
        return plain.substring(0, Math.min(plain.length(), 200));
    }
}
