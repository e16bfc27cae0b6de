package vn.banggiang.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.AnotherNode;
import vn.banggiang.PlatformTest;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.CaseState;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Role;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.identity.Actor;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.refusal.Refusal;
import vn.banggiang.startup.Secrets;
import vn.banggiang.workflows.steps.Outcome;
import vn.banggiang.workflows.steps.StepKey;
import vn.banggiang.workflows.steps.Way;

/** Twenty officials do the same with the same cases at once, ten at each of two nodes: one of them does it. */
@PlatformTest
class CasesOnTwoNodesTest {

    private static final int OFFICIALS = 20;
    private static final int CASES = 3;
    private static final String DONE = "done";

    private final BeanFactory here;
    private final Environment environment;
    private final Secrets secrets;
    private final JdbcClient jdbc;

    CasesOnTwoNodesTest(BeanFactory here, Environment environment, Secrets secrets, JdbcClient jdbc) {
        this.here = here;
        this.environment = environment;
        this.secrets = secrets;
        this.jdbc = jdbc;
    }

    @Test
    void eachMoveIsWonOnceAndWhatIsLateIsSaidOnce() throws Exception {
        OneStopShop shop = OneStopShop.open(here);
        try (ConfigurableApplicationContext there = AnotherNode.of(environment, secrets);
                ExecutorService officials = Executors.newFixedThreadPool(OFFICIALS)) {
            var both = new Rush(List.of(here, there.getBeanFactory()), officials);
            CaseId sent = CaseId.random();
            assertThat(both.all((node, official) ->
                            node.getBean(Counter.class).enter(shop.officer(), shop.application(sent))))
                    .as("the same sent to both nodes is one case")
                    .containsOnly(DONE);
            assertThat(codesOf(shop)).containsExactly(1);
            for (int one = 0; one < CASES; one++) {
                goesItsWay(both, shop);
            }
            assertThat(codesOf(shop)).as("no number is left out").containsExactly(1, 2, 3, 4);
        }
    }

    private void goesItsWay(Rush both, OneStopShop shop) throws Exception {
        Case one = shop.entered();
        isWonOnce(both, shop, Role.ONE_STOP_OFFICER, one, OneStopShop.on("tham-dinh"));
        isOverdue(one.id());
        assertThat(both.all((node, official) -> node.getBean(CaseAlarms.class).sound()))
                .containsOnly(DONE);
        var asked = new MoveOrder(new Way(Outcome.ASK_COMPLETION, new StepKey("tham-dinh")), "Thiếu bản vẽ", null);
        isWonOnce(both, shop, Role.SPECIALIST, seen(one), asked);
        assertThat(both.all(
                        (node, official) -> node.getBean(CaseMoves.class).complete(officer(shop, official), one.id())))
                .as("what was brought")
                .containsOnlyOnce(DONE)
                .contains("cases.wrong-state")
                .hasSize(OFFICIALS);
        assertThat(both.all((node, official) -> drafts(shop, one.id()))).containsOnly(DONE);
        isWonOnce(both, shop, Role.SPECIALIST, seen(one), OneStopShop.on("ky-ban-hanh"));
        int revision = seen(one).revision();
        assertThat(both.all((node, official) ->
                        node.getBean(CaseMoves.class).withdraw(officer(shop, official), one.id(), revision)))
                .as("whoever was too late finds it taken back as they wanted")
                .containsOnly(DONE);
        assertThat(seen(one).state()).isEqualTo(CaseState.WITHDRAWN);
        hasEachEventOnce(one.id());
    }

    private void isWonOnce(Rush both, OneStopShop shop, Role role, Case one, MoveOrder order) throws Exception {
        List<String> answers = both.all((node, official) ->
                node.getBean(CaseMoves.class).move(somebody(shop, official, role), one.id(), one.revision(), order));
        assertThat(answers)
                .as(order.way().toString())
                .containsOnlyOnce(DONE)
                .filteredOn(answer -> !answer.equals(DONE))
                .hasSize(OFFICIALS - 1)
                .containsOnly("cases.changed-meanwhile");
    }

    /** At this node alone: the other has a store of files of its own. */
    private void drafts(OneStopShop shop, CaseId id) {
        var words = new ResultWords(
                DocumentType.THONG_BAO,
                "Kết quả giải quyết hồ sơ giả định",
                "Xác nhận nội dung giả định.",
                shop.office().leader().person());
        here.getBean(CaseResults.class).draft(shop.office().specialist(), id, OutgoingId.random(), words);
    }

    private void hasEachEventOnce(CaseId id) {
        assertThat(events(id, "ordinal::text")).isEqualTo(places(9 + OFFICIALS - 1));
        assertThat(events(id, "act"))
                .containsSubsequence("SUBMITTED", "ACCEPTED", "COMPLETION_ASKED", "COMPLETED", "MOVED", "WITHDRAWN")
                .containsOnlyOnce("NOT_TAKEN_UP", "APOLOGISED", "COMPLETED", "MOVED", "WITHDRAWN");
        assertThat(jdbc.sql("SELECT kind FROM notices.notice WHERE subject = ? ORDER BY ordinal")
                        .param(id.value())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("ACCEPTED", "APOLOGISED", "COMPLETION_ASKED");
    }

    private List<String> events(CaseId id, String column) {
        return jdbc.sql("SELECT " + column + " FROM cases.event e WHERE dossier_id = ? ORDER BY e.ordinal")
                .param(id.value())
                .query(String.class)
                .list();
    }

    private static List<String> places(int last) {
        return IntStream.rangeClosed(1, last).mapToObj(String::valueOf).toList();
    }

    private List<Integer> codesOf(OneStopShop shop) {
        return jdbc.sql("SELECT split_part(code, '-', 3)::int FROM cases.dossier WHERE agency_id = ? ORDER BY code")
                .param(shop.office().agency().id().value())
                .query(Integer.class)
                .list();
    }

    private void isOverdue(CaseId id) {
        jdbc.sql("UPDATE cases.dossier SET due = due - INTERVAL '1 year' WHERE id = ?")
                .param(id.value())
                .update();
        jdbc.sql("UPDATE cases.passage SET due = due - INTERVAL '1 year' WHERE dossier_id = ? AND left_at IS NULL")
                .param(id.value())
                .update();
    }

    private Case seen(Case one) {
        return here.getBean(CaseStore.class).find(one.id()).orElseThrow();
    }

    private static Actor officer(OneStopShop shop, int official) {
        return somebody(shop, official, Role.ONE_STOP_OFFICER);
    }

    /** One of twenty colleagues. */
    private static Actor somebody(OneStopShop shop, int official, Role role) {
        Actor colleague = shop.office().specialist();
        var person = new PersonId(new UUID(colleague.person().value().getMostSignificantBits(), official));
        return new Actor(person, "Bế Văn Viên " + official, colleague.agency(), Set.of(role), colleague.units());
    }

    /** What all officials do at once, each at one of the nodes. */
    private record Rush(List<BeanFactory> nodes, ExecutorService officials) {

        /** What each was answered: done, or why not. */
        List<String> all(Act act) throws Exception {
            var start = new CyclicBarrier(OFFICIALS);
            List<Callable<String>> acts = IntStream.range(0, OFFICIALS)
                    .<Callable<String>>mapToObj(official -> () -> {
                        start.await();
                        return answer(act, official);
                    })
                    .toList();
            List<String> answers = new ArrayList<>();
            for (Future<String> answer : officials.invokeAll(acts)) {
                answers.add(answer.get());
            }
            return answers;
        }

        private String answer(Act act, int official) {
            try {
                act.by(nodes.get(official % nodes.size()), official);
                return DONE;
            } catch (Refusal refused) {
                return refused.key();
            }
        }
    }

    private interface Act {
        void by(BeanFactory node, int official);
    }
}
