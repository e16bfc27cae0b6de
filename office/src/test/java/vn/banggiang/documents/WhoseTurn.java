package vn.banggiang.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.identity.Actor;
import vn.banggiang.refusal.Refusal;
import vn.banggiang.shell.FurtherWork;
import vn.banggiang.shell.WaitingShare;
import vn.banggiang.shell.WaitingWork;

/** Asks act, list and count whose turn it is. */
public final class WhoseTurn {

    private final List<WaitingWork> systems;
    private final TransactionOperations transactions;
    private final JdbcClient jdbc;

    public WhoseTurn(BeanFactory beans) {
        this.systems = beans.getBeanProvider(WaitingWork.class).stream().toList();
        this.transactions = beans.getBean(TransactionOperations.class);
        this.jdbc = beans.getBean(JdbcClient.class);
    }

    /** Whether the act would be done; nothing of it stays. */
    public boolean tried(Runnable act) {
        return transactions.execute(status -> {
            status.setRollbackOnly();
            try {
                act.run();
                return true;
            } catch (Refusal refused) {
                return false;
            }
        });
    }

    public void leaves(Actor person) {
        jdbc.sql("UPDATE directory.post SET valid = daterange(lower(valid), CURRENT_DATE - 2) WHERE person_id = ?")
                .param(person.person().value())
                .update();
    }

    public static Map<String, Actor> people(Office one) {
        Map<String, Actor> people = new LinkedHashMap<>();
        people.put("clerk", one.clerk());
        people.put("leader", one.leader());
        people.put("head", one.head());
        people.put("specialist", one.specialist());
        people.put("colleague", one.colleague());
        return people;
    }

    public boolean listed(Actor actor, String href) {
        return shares(actor).stream()
                .flatMap(share -> share.lines().stream())
                .anyMatch(item -> item.href().equals(href));
    }

    public int count(Actor actor) {
        return shares(actor).stream()
                .mapToInt(share -> share.lines().size()
                        + share.further().stream().mapToInt(FurtherWork::count).sum())
                .sum();
    }

    private List<WaitingShare> shares(Actor actor) {
        return systems.stream().map(system -> system.waitingFor(actor)).toList();
    }
}
