package vn.banggiang.programmes;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.Actor;
import vn.banggiang.programmes.plan.PlannedNode;

/**
 * The one rule that decides who sees a programme: the people of the agency whose it is; once it is in force, also leaders,
 * heads and specialists of those that lead or co-operate in it, and the province's administrators and auditors. Every list,
 * page, API, search and file asks here.
 */
@Component
public class ProgrammeRights {

    private static final String VISIBLE = """
            (p.agency_id = :my_agency OR p.state <> 'DRAFT' AND (:sees_all OR :works AND EXISTS (
                SELECT FROM programmes.node n WHERE n.programme_id = p.id AND n.removed_at IS NULL
                   AND (n.lead = :my_agency OR :my_agency = ANY(n.co_operating)))))
            """;

    private final JdbcClient jdbc;

    ProgrammeRights(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the person may see it. */
    public boolean maySee(Actor actor, ProgrammeId id) {
        Visible visible = visible(actor);
        return jdbc.sql("SELECT EXISTS (SELECT FROM programmes.programme p WHERE p.id = :id AND " + visible.condition()
                        + ")")
                .params(visible.params())
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /** NOT_FOUND for a programme that the person may not see. */
    void requireSight(Actor actor, ProgrammeId id) {
        if (!maySee(actor, id)) {
            throw ProgrammesException.notFound();
        }
    }

    /** What the person sees of all programmes, as a condition on the table {@code p}. */
    Visible visible(Actor actor) {
        Map<String, Object> params = new HashMap<>();
        params.put("my_agency", actor.agency().value());
        params.put("sees_all", actor.is(Role.PROVINCE_ADMINISTRATOR) || actor.is(Role.AUDITOR));
        params.put("works", works(actor));
        return new Visible(VISIBLE, params);
    }

    /** Whether there may be programmes that this person sees: everybody's own agency can have one. */
    public static boolean maySeeAny(Actor actor) {
        return !actor.roles().isEmpty();
    }

    /** Whether programmes are something that this person begins, at the own agency. */
    public static boolean mayDraft(Actor actor) {
        return works(actor) || actor.is(Role.CLERK);
    }

    /** FORBIDDEN {@code programmes.only-drafters} for who begins none. */
    public static void requireDrafter(Actor actor) {
        if (!mayDraft(actor)) {
            throw ProgrammesException.forbidden("programmes.only-drafters");
        }
    }

    /** Whether the person may change what is planned: who drafts while it is a draft, then the agency's leader alone. */
    public static boolean mayChange(Actor actor, Programme programme) {
        return switch (programme.state()) {
            case DRAFT -> programme.agency().equals(actor.agency()) && mayDraft(actor);
            case IN_FORCE -> mayDecide(actor, programme);
            case CLOSED -> false;
        };
    }

    /** Whether the person may bring a file and see what it would change. */
    public static boolean mayBring(Actor actor, Programme programme) {
        return programme.state() != ProgrammeState.CLOSED
                && programme.agency().equals(actor.agency())
                && mayDraft(actor);
    }

    /** Whether the person puts it in force, changes it then, ends it, and approves its reports. */
    public static boolean mayDecide(Actor actor, Programme programme) {
        return actor.is(Role.LEADER, programme.agency());
    }

    /** Whether the person may say how far a node has come: people of its lead, and of the agency whose programme it is. */
    public static boolean mayMeasure(Actor actor, Programme programme, PlannedNode node) {
        AgencyId mine = actor.agency();
        return programme.state() == ProgrammeState.IN_FORCE
                && mayDraft(actor)
                && (mine.equals(programme.agency()) || mine.equals(node.lead()));
    }

    private static boolean works(Actor actor) {
        return actor.is(Role.LEADER) || actor.is(Role.HEAD_OF_UNIT) || actor.is(Role.SPECIALIST);
    }

    /**
     * A condition on the table {@code p} and its parameters.
     *
     * @param condition in brackets
     */
    record Visible(String condition, Map<String, Object> params) {}
}
