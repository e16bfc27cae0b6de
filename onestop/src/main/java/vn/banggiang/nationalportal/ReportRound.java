package vn.banggiang.nationalportal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.calendar.Due;
import vn.banggiang.cases.ReportableCase;
import vn.banggiang.cases.ReportableCases;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.cases.facts.CaseClock;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.Directory;
import vn.banggiang.nationalportal.NationalProgress.Taken;
import vn.banggiang.nationalportal.NationalProgress.Untold;
import vn.banggiang.nationalportal.link.CaseRecord;
import vn.banggiang.nationalportal.link.NationalPortal;
import vn.banggiang.nationalportal.link.PortalRefused;
import vn.banggiang.nationalportal.link.PortalUnavailable;
import vn.banggiang.nationalportal.link.Progress;
import vn.banggiang.shell.Language;

/** Tells the portal what is due, case by case and in the order of what happened. No transaction waits for it. */
@Component
class ReportRound {

    private static final Logger LOG = LoggerFactory.getLogger(ReportRound.class);
    private static final int PAGE = 500;

    private final Optional<NationalPortal> portal;
    private final NationalProgress reports;
    private final ReportableCases cases;
    private final Directory directory;
    private final MessageSource messages;
    private final Journal journal;

    ReportRound(
            Optional<NationalPortal> portal,
            NationalProgress reports,
            ReportableCases cases,
            Directory directory,
            MessageSource messages,
            Journal journal) {
        this.portal = portal;
        this.reports = reports;
        this.cases = cases;
        this.directory = directory;
        this.messages = messages;
        this.journal = journal;
    }

    void tell(BooleanSupplier stopped) {
        if (portal.isEmpty()) {
            return;
        }
        for (CaseId id : reports.due()) {
            if (stopped.getAsBoolean()) {
                return;
            }
            reports.take(id).ifPresent(taken -> tell(portal.get(), taken));
        }
    }

    /** Cases that went on before the portal was named are told of from where they stand. */
    void enrol(BooleanSupplier stopped) {
        if (portal.isEmpty()) {
            return;
        }
        CaseId after = null;
        List<Case> page;
        do {
            page = cases.goingOn(after, PAGE);
            page.forEach(reports::enrol);
            after = page.isEmpty() ? null : page.getLast().id();
        } while (page.size() == PAGE && !stopped.getAsBoolean());
    }

    private void tell(NationalPortal told, Taken taken) {
        List<Untold> untold = reports.untold(taken.id());
        Optional<ReportableCase> one = cases.find(taken.id());
        try {
            if (one.isPresent()) {
                told.keep(record(one.get()), taken.known());
                reports.known(taken.id());
                told.tell(untold.stream().map(line -> progress(one.get(), line)).toList());
            }
            reports.told(taken.id(), untold);
        } catch (PortalRefused never) {
            LOG.warn("the national portal refuses case {}: {}", taken.id(), never.getMessage());
            giveUp(taken, String.valueOf(never.getMessage()));
        } catch (PortalUnavailable later) {
            LOG.info("case {} is told later: {}", taken.id(), later.getMessage());
            if (taken.last()) {
                giveUp(taken, "");
            } else {
                reports.later(taken.id());
            }
        }
    }

    private void giveUp(Taken taken, String answer) {
        reports.givenUp(taken.id(), answer);
        journal.record(new JournalEntry(
                null, null, "nationalportal.act.given-up", "case:" + taken.id(), Map.of("code", taken.code())));
    }

    private CaseRecord record(ReportableCase reported) {
        Case one = reported.one();
        Agency agency = directory.agency(one.agencies().responsible());
        CaseClock clock = one.clock();
        return new CaseRecord(
                one.code().value(),
                reported.procedure().code().value(),
                one.asked().name(),
                reported.procedure().fields().getFirst(),
                one.channel(),
                reported.delivery(),
                reported.applicant(),
                agency.code().value(),
                agency.name(),
                one.state().national(),
                one.submittedAt(),
                clock == null ? null : clock.started(),
                due(reported),
                one.endedAt());
    }

    private Progress progress(ReportableCase reported, Untold line) {
        return new Progress(
                reported.one().code().value(),
                line.status(),
                line.at(),
                directory.agency(line.agency()).name(),
                messages.getMessage(line.act(), null, Language.VI.locale()),
                due(reported));
    }

    private static @Nullable Instant due(ReportableCase reported) {
        return reported.due().map(Due::at).orElse(null);
    }
}
