package vn.banggiang.cases;

import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.cases.facts.BroughtPaper;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.cases.facts.CaseAct;
import vn.banggiang.cases.facts.CaseFile;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.CasesException;
import vn.banggiang.identity.Actor;
import vn.banggiang.storage.PersonalFiles;

/** The files of cases: scanned at the counter, or sent by whoever applied. */
@Service
public class CaseFiles {

    private final CaseStore store;
    private final CaseRights rights;
    private final Papers papers;
    private final Passages passages;
    private final CaseHistory history;
    private final PersonalFiles files;
    private final Clock clock;

    CaseFiles(
            CaseStore store,
            CaseRights rights,
            Papers papers,
            Passages passages,
            CaseHistory history,
            PersonalFiles files,
            Clock clock) {
        this.store = store;
        this.rights = rights;
        this.papers = papers;
        this.passages = passages;
        this.history = history;
        this.files = files;
        this.clock = clock;
    }

    /** Adds a file to a case that is not over, by the counter or by whose turn it is; the same file under the same name once. */
    @Transactional
    public void attach(Actor officer, CaseId id, String name, CaseFile file) {
        Case one = store.locked(id).orElseThrow(() -> CasesException.missing("cases.not-found"));
        rights.requireSight(officer, one);
        boolean turn =
                passages.open(id).filter(open -> rights.mayAct(officer, open)).isPresent();
        if (!turn && !rights.mayReceive(officer)) {
            throw CasesException.forbidden("cases.not-your-turn");
        }
        if (one.state().isOver()) {
            throw CasesException.conflict("cases.wrong-state");
        }
        Instant now = clock.instant();
        var paper = new BroughtPaper("", name, 0, 0, file, now);
        if (add(one, paper)) {
            history.note(one, officer, CaseAct.PAPER_ADDED, paper.name(), now);
        }
    }

    /** False where it is there. */
    boolean add(Case one, BroughtPaper paper) {
        boolean fresh = papers.of(one.id()).stream().noneMatch(there -> isSame(there, paper));
        if (fresh) {
            papers.add(one, List.of(paper));
        }
        return fresh;
    }

    /** A file for who may see the case; {@code cases.not-found}. */
    @Transactional(readOnly = true)
    public Opened open(Actor reader, CaseId id, int ordinal) {
        Case one = store.find(id).orElseThrow(() -> CasesException.missing("cases.not-found"));
        rights.requireSight(reader, one);
        return opened(id, ordinal);
    }

    /** For whom it was decided before. */
    Opened opened(CaseId id, int ordinal) {
        return papers.of(id).stream()
                .skip(Math.max(0, ordinal - 1L))
                .findFirst()
                .map(BroughtPaper::file)
                .map(file -> new Opened(file, files.open(file.stored().sha256())))
                .orElseThrow(() -> CasesException.missing("cases.not-found"));
    }

    private static boolean isSame(BroughtPaper one, BroughtPaper other) {
        return one.name().equals(other.name())
                && one.file() != null
                && other.file() != null
                && one.file().stored().equals(other.file().stored());
    }

    /** A file with what is in it. */
    public record Opened(CaseFile file, InputStream content) {}
}
