package vn.banggiang.programmes.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.identity.Actor;
import vn.banggiang.programmes.Programme;
import vn.banggiang.programmes.ProgrammeId;
import vn.banggiang.programmes.ProgrammeRights;
import vn.banggiang.programmes.ProgrammeState;
import vn.banggiang.programmes.ProgrammeView;
import vn.banggiang.programmes.ProgrammeViews;
import vn.banggiang.programmes.ProgrammesException;
import vn.banggiang.programmes.plan.PlannedNode;
import vn.banggiang.words.PlainText;

/**
 * Reports of a programme, period by period: taken, commented, submitted, approved by a leader of the agency whose programme
 * it is. What was approved stays; another version of the same period stands beside it.
 */
@Service
public class PeriodReports {

    private static final int LONGEST_WORDS = 1000;

    private final ReportStore store;
    private final ProgrammeViews views;
    private final Journal journal;
    private final Clock clock;

    PeriodReports(ReportStore store, ProgrammeViews views, Journal journal, Clock clock) {
        this.store = store;
        this.views = views;
        this.journal = journal;
        this.clock = clock;
    }

    /** Takes a report of a period. The same id twice takes one; a period has one draft at a time. */
    @Transactional
    public ReportId take(Actor by, ProgrammeId programme, ReportId id, Period period) {
        ProgrammeView view = views.now(by, programme);
        requireAuthor(by, view.programme());
        if (view.programme().state() == ProgrammeState.DRAFT) {
            throw ProgrammesException.invalid("", "programmes.not-in-force");
        }
        if (period.first().isAfter(today())) {
            throw ProgrammesException.invalid("ordinal", "programmes.period-to-come");
        }
        store.inTurn(programme);
        if (store.find(id).isPresent()) {
            return id;
        }
        List<PeriodReport> ofPeriod = store.of(programme).stream()
                .filter(report -> report.period().equals(period))
                .toList();
        Optional<PeriodReport> open = ofPeriod.stream()
                .filter(report -> report.state() != ReportState.APPROVED)
                .findFirst();
        if (open.isPresent()) {
            return open.get().id();
        }
        int version =
                1 + ofPeriod.stream().mapToInt(PeriodReport::version).max().orElse(0);
        store.add(report(by, view, id, period, version, null), view.programme());
        note(by, "programmes.act.report-taken", view.programme(), period);
        return id;
    }

    /** Takes a draft anew as everything stands today; what was said about its lines stays. */
    @Transactional
    public void refresh(Actor by, ProgrammeId programme, ReportId id) {
        PeriodReport draft = draft(by, programme, id);
        ProgrammeView view = views.now(by, programme);
        store.replace(report(by, view, id, draft.period(), draft.version(), draft), view.programme());
    }

    /** Says something about a line of a draft; nothing where empty. */
    @Transactional
    public void say(Actor by, ProgrammeId programme, ReportId id, String code, String words) {
        draft(by, programme, id);
        String said = PlainText.line(words);
        if (said.length() > LONGEST_WORDS) {
            throw ProgrammesException.invalid("words", "programmes.text-too-long", LONGEST_WORDS);
        }
        store.say(id, code, said);
    }

    /** Lays a draft before the leader. */
    @Transactional
    public void submit(Actor by, ProgrammeId programme, ReportId id) {
        PeriodReport report = draft(by, programme, id);
        store.submit(id, by.person());
        note(by, "programmes.act.report-submitted", views.programme(by, programme), report.period());
    }

    /** Gives it back to who wrote it. */
    @Transactional
    public void giveBack(Actor leader, ProgrammeId programme, ReportId id) {
        PeriodReport report = submitted(leader, programme, id);
        store.giveBack(id);
        note(leader, "programmes.act.report-returned", views.programme(leader, programme), report.period());
    }

    /** Approves it: it stays as it is. Done twice it is done once. */
    @Transactional
    public void approve(Actor leader, ProgrammeId programme, ReportId id) {
        store.inTurn(programme);
        if (see(leader, programme, id).state() == ReportState.APPROVED) {
            return;
        }
        PeriodReport report = submitted(leader, programme, id);
        store.approve(id, leader.person(), clock.instant());
        note(leader, "programmes.act.report-approved", views.programme(leader, programme), report.period());
    }

    /** The report with its lines; NOT_FOUND for who may not see it. */
    @Transactional(readOnly = true)
    public PeriodReport see(Actor reader, ProgrammeId programme, ReportId id) {
        Programme there = views.programme(reader, programme);
        return store.find(id)
                .filter(report -> report.programme().equals(programme))
                .filter(report -> maySee(reader, there, report))
                .orElseThrow(() -> ProgrammesException.missing("programmes.no-report"));
    }

    /** Those that the person may see, the latest first, without their lines. */
    @Transactional(readOnly = true)
    public List<PeriodReport> of(Actor reader, ProgrammeId programme) {
        Programme there = views.programme(reader, programme);
        return store.of(programme).stream()
                .filter(report -> maySee(reader, there, report))
                .toList();
    }

    /** Whether the person writes reports of this programme. */
    public static boolean mayWrite(Actor actor, Programme programme) {
        return programme.agency().equals(actor.agency()) && ProgrammeRights.mayDraft(actor);
    }

    /** Until it is approved a report is the business of the agency whose programme it is. */
    private static boolean maySee(Actor reader, Programme programme, PeriodReport report) {
        return report.state() == ReportState.APPROVED || programme.agency().equals(reader.agency());
    }

    private PeriodReport report(
            Actor by, ProgrammeView view, ReportId id, Period period, int version, @Nullable PeriodReport draft) {
        return new PeriodReport(
                id,
                view.programme().id(),
                period,
                version,
                ReportState.DRAFT,
                today(),
                Snapshot.rounded(view.progress().percent()),
                view.progress().late(),
                view.progress().unknown().stream().map(PlannedNode::code).collect(Collectors.joining(", ")),
                by.person(),
                null,
                null,
                null,
                Snapshot.of(view, lastApproved(view.programme().id()), draft));
    }

    private @Nullable PeriodReport lastApproved(ProgrammeId programme) {
        return store.of(programme).stream()
                .filter(report -> report.state() == ReportState.APPROVED)
                .findFirst()
                .flatMap(report -> store.find(report.id()))
                .orElse(null);
    }

    private PeriodReport draft(Actor by, ProgrammeId programme, ReportId id) {
        store.inTurn(programme);
        PeriodReport report = see(by, programme, id);
        requireAuthor(by, views.programme(by, programme));
        return in(report, ReportState.DRAFT);
    }

    private PeriodReport submitted(Actor leader, ProgrammeId programme, ReportId id) {
        store.inTurn(programme);
        PeriodReport report = see(leader, programme, id);
        if (!ProgrammeRights.mayDecide(leader, views.programme(leader, programme))) {
            throw ProgrammesException.forbidden("programmes.only-leader");
        }
        return in(report, ReportState.SUBMITTED);
    }

    private static PeriodReport in(PeriodReport report, ReportState state) {
        if (report.state() != state) {
            throw ProgrammesException.conflict("programmes.report-other-state");
        }
        return report;
    }

    private static void requireAuthor(Actor by, Programme programme) {
        if (!mayWrite(by, programme)) {
            throw ProgrammesException.forbidden("programmes.only-drafters");
        }
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }

    private void note(Actor by, String act, Programme programme, Period period) {
        journal.record(new JournalEntry(
                by.person().value(),
                by.agency().value(),
                act,
                "programme:" + programme.id(),
                Map.of("period", period.kind() + " " + period.ordinal() + "/" + period.year())));
    }
}
