package vn.banggiang.incoming;

import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.banggiang.database.Columns;
import vn.banggiang.documents.IncomingId;

/** Makes tasks of what was directed before directions became tasks. Later starts find nothing to do. */
@Component
class DirectionsBefore {

    private final JdbcClient jdbc;
    private final IncomingStore store;
    private final DirectionTasks tasks;
    private final TransactionOperations transactions;

    DirectionsBefore(JdbcClient jdbc, IncomingStore store, DirectionTasks tasks, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.store = store;
        this.tasks = tasks;
        this.transactions = transactions;
    }

    @EventListener(ApplicationReadyEvent.class)
    void handOver() {
        List<IncomingId> open = jdbc.sql("SELECT id FROM documents.incoming WHERE state IN ('DIRECTED', 'IN_HANDLING')")
                .query((row, number) -> new IncomingId(Columns.uuid(row, "id")))
                .list();
        for (IncomingId id : tasks.unknown(open)) {
            transactions.executeWithoutResult(status -> tasks.follow(store.locked(id)));
        }
    }
}
