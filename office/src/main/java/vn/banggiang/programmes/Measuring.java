package vn.banggiang.programmes;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.identity.Actor;
import vn.banggiang.programmes.plan.NodeKind;
import vn.banggiang.words.PlainText;

/** Says what indicators were measured to be, and which milestones were reached. */
@Service
public class Measuring {

    private static final int LONGEST_WORDS = 1000;
    private static final BigDecimal LARGEST = new BigDecimal("1000000000000");

    private final Programmes programmes;
    private final NodeStore nodes;
    private final ProgrammeJournal journal;
    private final Clock clock;

    Measuring(Programmes programmes, NodeStore nodes, ProgrammeJournal journal, Clock clock) {
        this.programmes = programmes;
        this.nodes = nodes;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A reading of the node's indicator. The same id twice is one.
     *
     * @param words where the value is from
     */
    @Transactional
    public void measure(
            Actor by, ProgrammeId id, NodeId node, UUID reading, LocalDate day, BigDecimal value, String words) {
        Programme programme = programmes.locked(by, id);
        Node measured = measurable(by, programme, node);
        if (!measured.plan().isMeasured()) {
            throw ProgrammesException.conflict("programmes.not-measured");
        }
        if (value.abs().compareTo(LARGEST) >= 0 || value.scale() > 6) {
            throw ProgrammesException.invalid("value", "programmes.value-invalid");
        }
        Reading read = new Reading(past(day), value, evidence(words));
        if (nodes.measure(reading, node, by.agency(), read, by.person(), clock.instant())) {
            journal.note(
                    by,
                    "programmes.act.measured",
                    programme,
                    Map.of("node", measured.plan().code(), "value", value.toPlainString(), "day", day.toString()));
        }
    }

    /** The milestone was reached on that day; null where it turned out not to be. */
    @Transactional
    public void reach(Actor by, ProgrammeId id, NodeId node, @Nullable LocalDate day, String words) {
        Programme programme = programmes.locked(by, id);
        Node milestone = measurable(by, programme, node);
        if (milestone.plan().kind() != NodeKind.MILESTONE) {
            throw ProgrammesException.conflict("programmes.no-milestone");
        }
        String evidence = evidence(words);
        if (day != null) {
            past(day);
        }
        nodes.reach(node, day, evidence);
        journal.note(
                by,
                "programmes.act.reached",
                programme,
                Map.of("node", milestone.plan().code(), "day", String.valueOf(day)));
    }

    private static Node measurable(Actor by, Programme programme, NodeId id) {
        Node node = programme.node(id).orElseThrow(ProgrammesException::notFound);
        if (programme.state() != ProgrammeState.IN_FORCE) {
            throw ProgrammesException.conflict("programmes.not-in-force");
        }
        if (!ProgrammeRights.mayMeasure(by, programme, node.plan())) {
            throw ProgrammesException.forbidden("programmes.only-lead");
        }
        return node;
    }

    private LocalDate past(LocalDate day) {
        if (day.isAfter(VietnamTime.today(clock))) {
            throw ProgrammesException.invalid("day", "programmes.day-to-come");
        }
        return day;
    }

    private static String evidence(String words) {
        String typed = PlainText.paragraphs(words);
        if (typed.isEmpty() || typed.length() > LONGEST_WORDS) {
            throw ProgrammesException.invalid("words", "programmes.evidence-invalid", LONGEST_WORDS);
        }
        return typed;
    }
}
