package vn.banggiang.procedures;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.identity.Actor;
import vn.banggiang.procedures.ImportLine.Effect;
import vn.banggiang.procedures.facts.FactDifference;
import vn.banggiang.procedures.facts.ProcedureCode;
import vn.banggiang.procedures.facts.ProcedureFacts;
import vn.banggiang.procedures.facts.ProceduresException;
import vn.banggiang.procedures.national.Finding;
import vn.banggiang.procedures.national.NationalFile;
import vn.banggiang.procedures.national.ReadProcedure;
import vn.banggiang.words.PlainText;

/** Brings procedures as a file: first what it says and would change, then, confirmed, drafts of what is without fault. */
@Service
public class ProcedureImports {

    private static final int LONGEST_NAME = 200;

    private final Procedures procedures;
    private final ProcedureStore store;
    private final ProcedureRights rights;
    private final Performers performers;
    private final BroughtProcedures files;
    private final Clock clock;

    ProcedureImports(
            Procedures procedures,
            ProcedureStore store,
            ProcedureRights rights,
            Performers performers,
            BroughtProcedures files,
            Clock clock) {
        this.procedures = procedures;
        this.store = store;
        this.rights = rights;
        this.performers = performers;
        this.files = files;
        this.clock = clock;
    }

    /**
     * Reads the file and keeps it for its confirmation; the same id twice is once.
     *
     * @param content from {@link NationalFile#bytes}
     */
    @Transactional
    public ImportPreview bring(Actor by, ImportId id, String name, byte[] content) {
        rights.requireWriter(by, by.agency());
        NationalFile.read(content);
        files.keep(id, by, shortened(name), content, clock.instant());
        return preview(by, id);
    }

    /** What a file that was brought says and would do now. */
    @Transactional(readOnly = true)
    public ImportPreview preview(Actor by, ImportId id) {
        rights.requireWriter(by, by.agency());
        BroughtProcedures.Brought file = files.find(by.agency(), id).orElseThrow(Procedures::notFound);
        return new ImportPreview(id, file.name(), file.sha256(), lines(by, files.content(id)), file.confirmed());
    }

    /**
     * Takes what can be taken: drafts, that somebody else publishes. Twice is once.
     *
     * @param sha256 of the file that was previewed
     * @param rest whether to take the others although some are faulty
     */
    @Transactional
    public ImportPreview confirm(Actor by, ImportId id, String sha256, boolean rest) {
        ImportPreview preview = preview(by, id);
        if (!preview.sha256().equals(sha256)) {
            throw ProceduresException.conflict("procedures.other-file");
        }
        if (preview.confirmed() || !files.confirm(id, clock.instant())) {
            return preview;
        }
        if (preview.isFaulty() && !rest) {
            throw ProceduresException.conflict("procedures.faulty-file", preview.count(Effect.FAULTY));
        }
        if (!preview.isTakable()) {
            throw ProceduresException.conflict("procedures.nothing-to-take");
        }
        preview.lines().stream()
                .filter(ImportLine::isTaken)
                .flatMap(line -> line.read().facts().stream())
                .forEach(facts -> procedures.write(by, keeper(by, facts), facts));
        return preview;
    }

    private List<ImportLine> lines(Actor by, byte[] content) {
        List<ImportLine> lines = new ArrayList<>();
        Set<ProcedureCode> before = new HashSet<>();
        for (ReadProcedure read : NationalFile.read(content)) {
            boolean first = read.facts().map(facts -> before.add(facts.code())).orElse(true);
            lines.add(line(by, first ? read : twice(read)));
        }
        return lines;
    }

    private ImportLine line(Actor by, ReadProcedure read) {
        ProcedureFacts facts = read.facts().orElse(null);
        if (facts == null) {
            return new ImportLine(read, Effect.FAULTY, List.of());
        }
        Optional<Procedure> there = store.called(facts.code());
        AgencyId keeper = there.map(Procedure::agency).orElseGet(() -> keeper(by, facts));
        if (!rights.mayWrite(by, keeper)) {
            return new ImportLine(read, Effect.OF_OTHERS, List.of());
        }
        if (there.isEmpty()) {
            return new ImportLine(read, Effect.NEW, List.of());
        }
        ProcedureFacts said = store.versions(there.get().id()).getFirst().facts();
        return said.equals(facts)
                ? new ImportLine(read, Effect.SAME, List.of())
                : new ImportLine(read, Effect.CHANGED, FactDifference.between(said, facts));
    }

    /** Who keeps a new one: the first of those who do it for whom the person may write, otherwise the person's own agency. */
    private AgencyId keeper(Actor by, ProcedureFacts facts) {
        return performers.of(facts).stream()
                .filter(agency -> rights.mayWrite(by, agency))
                .findFirst()
                .orElse(by.agency());
    }

    private static ReadProcedure twice(ReadProcedure read) {
        List<Finding> findings = new ArrayList<>(read.findings());
        findings.add(new Finding(read.place(), "procedures.twice", List.of(), true));
        return new ReadProcedure(read.place(), read.code(), read.name(), null, findings);
    }

    private static String shortened(String name) {
        String plain = PlainText.line(name);
        return plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    }
}
