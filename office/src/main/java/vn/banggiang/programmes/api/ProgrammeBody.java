package vn.banggiang.programmes.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.programmes.Node;
import vn.banggiang.programmes.Programme;
import vn.banggiang.programmes.ProgrammeState;
import vn.banggiang.programmes.ProgrammeView;
import vn.banggiang.programmes.plan.NodeKind;
import vn.banggiang.programmes.plan.PlannedNode;
import vn.banggiang.programmes.progress.NodeProgress;

/**
 * A programme as JSON.
 *
 * @param version to be said by who changes it
 * @param percent how far it has come; null where nothing is known: that is not 0
 * @param withoutFigures codes of those at the top that are not in it
 * @param late how many tasks, milestones and measured goals are late
 */
record ProgrammeBody(
        UUID id,
        UUID agency,
        String title,
        String code,
        @Nullable LocalDate issuedOn,
        String issuer,
        LocalDate first,
        LocalDate last,
        ProgrammeState state,
        int version,
        @Nullable BigDecimal percent,
        List<String> withoutFigures,
        int late,
        List<NodeBody> nodes) {

    static ProgrammeBody of(ProgrammeView view) {
        Programme programme = view.programme();
        return new ProgrammeBody(
                programme.id().value(),
                programme.agency().value(),
                programme.charter().title(),
                programme.charter().code(),
                programme.charter().issuedOn(),
                programme.charter().issuer(),
                programme.charter().first(),
                programme.charter().last(),
                programme.state(),
                programme.version(),
                shown(view.progress().percent()),
                codes(view.progress().unknown()),
                view.progress().late(),
                view.progress().all().flatMap(one -> body(programme, one)).toList());
    }

    private static Stream<NodeBody> body(Programme programme, NodeProgress progress) {
        return programme.node(progress.node().code()).stream().map(node -> NodeBody.of(node, progress));
    }

    private static List<String> codes(List<PlannedNode> nodes) {
        return nodes.stream().map(PlannedNode::code).toList();
    }

    private static @Nullable BigDecimal shown(@Nullable BigDecimal percent) {
        return percent == null ? null : percent.setScale(1, RoundingMode.HALF_UP);
    }

    /**
     * A goal, task or milestone.
     *
     * @param id a task's id too, once it is given
     * @param overdue whether it is late itself
     * @param lateBelow how many below it are
     */
    record NodeBody(
            UUID id,
            String code,
            @Nullable String parent,
            NodeKind kind,
            String name,
            @Nullable UUID lead,
            List<UUID> coOperating,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable BigDecimal weight,
            String indicator,
            @Nullable BigDecimal target,
            @Nullable BigDecimal measured,
            @Nullable LocalDate reachedOn,
            @Nullable BigDecimal percent,
            List<String> withoutFigures,
            boolean done,
            boolean overdue,
            int lateBelow) {

        static NodeBody of(Node node, NodeProgress progress) {
            PlannedNode plan = node.plan();
            return new NodeBody(
                    node.id().value(),
                    plan.code(),
                    plan.parent(),
                    plan.kind(),
                    plan.name(),
                    plan.lead() == null ? null : plan.lead().value(),
                    plan.with().stream().map(AgencyId::value).toList(),
                    plan.from(),
                    plan.to(),
                    plain(plan.weight()),
                    plan.indicator(),
                    plain(plan.target()),
                    node.reading() == null ? null : node.reading().value(),
                    node.reachedOn(),
                    shown(progress.percent()),
                    codes(progress.unknown()),
                    progress.done(),
                    progress.overdue(),
                    progress.lateBelow());
        }

        /** Never as 1E+2. */
        private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
            return number == null ? null : new BigDecimal(number.toPlainString());
        }
    }
}
