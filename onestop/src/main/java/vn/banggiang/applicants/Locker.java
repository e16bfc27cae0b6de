package vn.banggiang.applicants;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.storage.PersonalFiles;
import vn.banggiang.storage.StoredFile;

/** Papers of applicants that need not be brought again. A locker opens to its owner; a case gets what is offered to it. */
@Service
public class Locker {

    /** Most bytes of a file that somebody puts in. */
    public static final long LARGEST = 20L << 20;

    private static final int HEAD = 8;
    private static final Map<String, byte[]> KINDS = Map.of(
            "application/pdf", new byte[] {'%', 'P', 'D', 'F', '-'},
            "image/jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
            "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});

    private final LockerStore papers;
    private final Applicants applicants;
    private final PersonalFiles files;
    private final ApplicantTrail trail;
    private final Clock clock;

    Locker(LockerStore papers, Applicants applicants, PersonalFiles files, ApplicantTrail trail, Clock clock) {
        this.papers = papers;
        this.applicants = applicants;
        this.files = files;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Keeps what was accepted in a case, or is its result; the same file of the same case once, and then under the id that it
     * has.
     */
    @Transactional
    public PaperId keep(LockerPaper paper) {
        PaperId kept = papers.keep(paper);
        if (kept.equals(paper.id())) {
            trail.note(
                    paper.owner(),
                    "paper-kept",
                    Map.of("paper", kept.toString(), "source", paper.source().name()));
        }
        return kept;
    }

    /**
     * Puts a file of one's own in: PDF, JPEG or PNG. {@link ApplicantsException} at {@code file}, {@code name}; {@code
     * storage.too-large}.
     */
    public PaperId upload(ApplicantActor actor, NewPaper typed, String fileName, InputStream content) {
        String name = ApplicantFacts.required("paper", typed.name(), LockerPaper.LONGEST);
        String issuer = ApplicantFacts.line("issuer", typed.issuer(), LockerPaper.LONGEST);
        String called = ApplicantFacts.line("file", fileName, LockerPaper.LONGEST);
        LockerFile file = stored(called.isEmpty() ? name : called, content);
        return keep(new LockerPaper(
                PaperId.random(),
                actor.id(),
                ApplicantFacts.line("code", typed.code(), LockerPaper.LONGEST),
                name,
                issuer,
                file,
                typed.validUntil(),
                PaperSource.UPLOADED,
                "",
                typed.reuse(),
                clock.instant()));
    }

    /**
     * What a person types about a paper.
     *
     * @param validUntil null where it has no last day
     */
    public record NewPaper(
            String code,
            String name,
            String issuer,
            @Nullable LocalDate validUntil,
            boolean reuse) {}

    /** All that belongs to this account, newest first. */
    public List<LockerPaper> of(ApplicantActor actor) {
        return papers.of(applicants.ownedBy(actor));
    }

    /**
     * What a case of this applicant may use instead of a new file: valid on the day, of these kinds, its owner willing; what an
     * agency accepted or issued first, then the newest.
     *
     * @param codes kinds of papers that the procedure asks for (MAGIAYTO)
     */
    public List<LockerPaper> offered(ApplicantId applicant, Collection<String> codes, LocalDate day) {
        return offered(applicant, day).stream()
                .filter(paper -> codes.contains(paper.code()))
                .toList();
    }

    /** The same of every kind. */
    public List<LockerPaper> offered(ApplicantId applicant, LocalDate day) {
        return papers.of(Set.of(applicant)).stream()
                .filter(paper -> paper.reuse() && paper.isValid(day))
                .sorted((one, other) ->
                        Boolean.compare(one.source() == PaperSource.UPLOADED, other.source() == PaperSource.UPLOADED))
                .toList();
    }

    /** One of one's own; {@link ApplicantsException} {@code applicants.not-found} for any other. */
    public LockerPaper mine(ApplicantActor actor, PaperId id) {
        return papers.find(id).filter(paper -> isOpenTo(actor, paper)).orElseThrow(ApplicantsException::notFound);
    }

    /** Whether it may be offered again. */
    @Transactional
    public void reuse(ApplicantActor actor, PaperId id, boolean reuse) {
        papers.reuse(mine(actor, id).id(), reuse);
        trail.note(actor.id(), reuse ? "paper-offered" : "paper-held-back", Map.of("paper", id.toString()));
    }

    /** Takes it out; cases that have used it keep the file. */
    @Transactional
    public void revoke(ApplicantActor actor, PaperId id) {
        papers.revoke(mine(actor, id).id());
        trail.note(actor.id(), "paper-revoked", Map.of("paper", id.toString()));
    }

    /** The one place that knows who may read a paper. */
    private boolean isOpenTo(ApplicantActor actor, LockerPaper paper) {
        return applicants.ownedBy(actor).contains(paper.owner());
    }

    private LockerFile stored(String name, InputStream content) {
        try (var whole = new BufferedInputStream(content)) {
            whole.mark(HEAD);
            byte[] head = whole.readNBytes(HEAD);
            whole.reset();
            String mediaType =
                    mediaType(head).orElseThrow(() -> ApplicantsException.invalid("file", "applicants.wrong.file"));
            StoredFile stored = files.store(whole, LARGEST);
            return new LockerFile(name, stored.sha256(), stored.size(), mediaType);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> mediaType(byte[] head) {
        return KINDS.entrySet().stream()
                .filter(kind -> head.length >= kind.getValue().length
                        && Arrays.equals(head, 0, kind.getValue().length, kind.getValue(), 0, kind.getValue().length))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
