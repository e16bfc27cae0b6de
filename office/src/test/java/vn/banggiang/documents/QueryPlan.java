package vn.banggiang.documents;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** How the database would read a page of a list if its tables were full: it sorts only where no index has the order. */
public final class QueryPlan {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    /** From the beans of the context that all tests share. */
    public QueryPlan(BeanFactory beans) {
        this.jdbc = beans.getBean(JdbcClient.class);
        this.transaction = beans.getBean(TransactionTemplate.class);
    }

    /** The plan's lines. */
    public String of(String statement, SearchCondition condition, long start) {
        return transaction.execute(status -> {
            for (String way : new String[] {"sort", "incremental_sort", "seqscan", "bitmapscan"}) {
                jdbc.sql("SET LOCAL enable_" + way + " = off").update();
            }
            return String.join(
                    "\n",
                    jdbc.sql("EXPLAIN " + statement)
                            .params(condition.params())
                            .param("size", 50)
                            .param("start", start)
                            .query(String.class)
                            .list());
        });
    }
}
