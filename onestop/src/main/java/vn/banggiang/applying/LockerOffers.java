package vn.banggiang.applying;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.banggiang.applicants.ApplicantActor;
import vn.banggiang.applicants.Locker;
import vn.banggiang.applicants.LockerPaper;
import vn.banggiang.applicants.PaperId;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.cases.FileIntake;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.storage.PersonalFiles;

/** Papers that an applicant has in the locker, instead of new files: valid today, and offered by their owner. */
@Component
public class LockerOffers {

    private final Locker locker;
    private final Drafts drafts;
    private final FileIntake intake;
    private final PersonalFiles files;
    private final Clock clock;

    LockerOffers(Locker locker, Drafts drafts, FileIntake intake, PersonalFiles files, Clock clock) {
        this.locker = locker;
        this.drafts = drafts;
        this.intake = intake;
        this.files = files;
        this.clock = clock;
    }

    /** What the principal of the draft has for this slot; by the kind of paper where it is known, else by its name. */
    public List<LockerPaper> of(DraftView view, Slot slot) {
        if (slot.askAnew()) {
            return List.of();
        }
        return locker.offered(view.draft().principal(), VietnamTime.today(clock)).stream()
                .filter(paper -> slot.code().isEmpty()
                        ? paper.name().equalsIgnoreCase(slot.name())
                        : paper.code().equals(slot.code()))
                .toList();
    }

    /** Takes one of them; it is looked into as any other file. {@code applying.not-found}. */
    public void use(ApplicantActor actor, CaseId id, String slotKey, PaperId paper) {
        DraftView view = drafts.see(actor, id);
        Offer offer = view.offer();
        if (offer == null) {
            throw ApplyingException.conflict("applying.not-offered");
        }
        LockerPaper chosen = of(view, offer.slot(slotKey)).stream()
                .filter(one -> one.id().equals(paper))
                .findFirst()
                .orElseThrow(ApplyingException::missing);
        try (InputStream content = files.open(chosen.file().sha256())) {
            drafts.put(actor, id, slotKey, intake.take(chosen.file().name(), content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
