package vn.banggiang.nationalportal;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.banggiang.cases.Counter;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.DirectoryException;
import vn.banggiang.nationalportal.SubmissionStore.Taken;
import vn.banggiang.nationalportal.link.NationalPortal;
import vn.banggiang.nationalportal.link.PortalRefused;
import vn.banggiang.nationalportal.link.PortalUnavailable;
import vn.banggiang.nationalportal.link.Submission;
import vn.banggiang.refusal.Refusal;

/**
 * Takes in what was sent at the national portal. The portal shows each submission until it hears what became of it; here it has
 * one id from the first time on, so that it becomes one case however often it is shown, and wherever a node dies.
 */
@Component
class SubmissionRound {

    private static final Logger LOG = LoggerFactory.getLogger(SubmissionRound.class);

    private final Optional<NationalPortal> portal;
    private final SubmissionStore submissions;
    private final SubmissionReading reading;
    private final Counter counter;
    private final Directory directory;

    SubmissionRound(
            Optional<NationalPortal> portal,
            SubmissionStore submissions,
            SubmissionReading reading,
            Counter counter,
            Directory directory) {
        this.portal = portal;
        this.submissions = submissions;
        this.reading = reading;
        this.counter = counter;
        this.directory = directory;
    }

    void take(BooleanSupplier stopped) {
        if (portal.isEmpty()) {
            return;
        }
        for (Submission shown : shown(portal.get())) {
            if (stopped.getAsBoolean()) {
                return;
            }
            Optional<Agency> agency = agency(shown.agency());
            submissions
                    .take(shown, agency.map(Agency::id).orElse(null))
                    .ifPresent(taken -> take(portal.get(), shown, agency, taken));
        }
    }

    private Optional<Agency> agency(String code) {
        try {
            return directory.byCode(new AgencyCode(code));
        } catch (DirectoryException none) {
            return Optional.empty();
        }
    }

    private static List<Submission> shown(NationalPortal asked) {
        try {
            return asked.submissions();
        } catch (PortalRefused | PortalUnavailable later) {
            LOG.info("the national portal shows nothing: {}", later.getMessage());
            return List.of();
        }
    }

    private void take(NationalPortal asked, Submission shown, Optional<Agency> agency, Taken taken) {
        try {
            if (taken.refusal() != null) {
                asked.decline(shown.code(), taken.refusal());
            } else {
                Case one = counter.arrive(reading.application(asked, shown, agency, taken.id()));
                asked.accept(shown.code(), one.code().value());
            }
            submissions.confirmed(shown.code());
        } catch (Refusal faulty) {
            LOG.info("submission {} cannot be taken in: {}", taken.id(), faulty.key());
            submissions.later(
                    shown.code(),
                    faulty.key(),
                    faulty.args().stream().map(String::valueOf).toList());
        } catch (PortalRefused refused) {
            LOG.warn("the national portal refuses the answer to {}: {}", taken.id(), refused.getMessage());
            submissions.later(
                    shown.code(), "nationalportal.answer-refused", List.of(String.valueOf(refused.getMessage())));
        } catch (PortalUnavailable later) {
            LOG.info("submission {} is tried later: {}", taken.id(), later.getMessage());
            submissions.later(shown.code(), null, List.of());
        }
    }
}
