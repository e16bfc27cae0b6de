package vn.banggiang.nationalportal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.banggiang.applicants.ApplicantFacts;
import vn.banggiang.applicants.Contact;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.cases.Application;
import vn.banggiang.cases.FileIntake;
import vn.banggiang.cases.facts.BroughtPaper;
import vn.banggiang.cases.facts.CaseFile;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.directory.Agency;
import vn.banggiang.nationalportal.link.NationalPortal;
import vn.banggiang.nationalportal.link.PortalRefused;
import vn.banggiang.nationalportal.link.PortalUnavailable;
import vn.banggiang.nationalportal.link.Submission;
import vn.banggiang.nationalportal.link.Submission.Attached;
import vn.banggiang.nationalportal.link.Submission.Sender;
import vn.banggiang.procedures.facts.ChannelKind;
import vn.banggiang.procedures.facts.ProcedureCode;

/** Makes of what the portal says an application as one that was sent here: with the same checks, field by field and file by file. */
@Component
class SubmissionReading {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");

    private final FileIntake intake;
    private final Clock clock;

    SubmissionReading(FileIntake intake, Clock clock) {
        this.intake = intake;
        this.clock = clock;
    }

    /**
     * Its files are fetched and kept.
     *
     * @throws vn.banggiang.refusal.Refusal of the module whose rule it breaks
     */
    Application application(NationalPortal portal, Submission shown, Optional<Agency> agency, CaseId id)
            throws PortalUnavailable {
        Agency responsible =
                agency.orElseThrow(() -> NationalPortalException.invalid("MaDonVi", "nationalportal.no-agency"));
        return new Application(
                id,
                ProcedureCode.read(shown.procedure())
                        .orElseThrow(() -> NationalPortalException.invalid("MaTTHC", "nationalportal.no-procedure")),
                responsible.id(),
                ChannelKind.ONLINE,
                applicant(shown.sender()),
                papers(portal, shown.papers()),
                shown.delivery(),
                null);
    }

    private ApplicantFacts applicant(Sender sender) {
        return ApplicantFacts.shown(
                sender.name(),
                born(sender.born()),
                sender.number(),
                sender.representative(),
                Contact.typed(sender.telephone(), sender.email(), sender.address()),
                VietnamTime.today(clock));
    }

    private static @Nullable LocalDate born(String said) {
        try {
            return said.isEmpty() ? null : LocalDate.parse(said, DAY);
        } catch (DateTimeParseException none) {
            throw NationalPortalException.invalid(none, "NgaySinh", "nationalportal.no-day");
        }
    }

    private List<BroughtPaper> papers(NationalPortal portal, List<Attached> attached) throws PortalUnavailable {
        Instant now = clock.instant();
        List<BroughtPaper> papers = new ArrayList<>();
        for (Attached one : attached) {
            CaseFile file = fetched(portal, one);
            String name = one.name().isBlank() ? file.name() : one.name();
            papers.add(new BroughtPaper(one.code(), name, 0, 0, file, now));
        }
        return papers;
    }

    private CaseFile fetched(NationalPortal portal, Attached one) throws PortalUnavailable {
        try {
            return intake.take(one.name(), portal.open(one.file()));
        } catch (PortalRefused elsewhere) {
            throw NationalPortalException.invalid(elsewhere, "TaiLieuNop", "nationalportal.file-elsewhere");
        }
    }
}
