package vn.banggiang.storage;

import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Says which files of people are still kept; a bean of every module that refers to them. */
public interface KeptFiles {

    /** Those of some files to which the module refers, in the transaction of whoever asks. */
    Set<Sha256> kept(Collection<Sha256> some);

    /**
     * Those to which a table refers.
     *
     * @param sql asks for those of {@code :some} that stand there, in its first column
     */
    static KeptFiles asking(JdbcClient jdbc, String sql) {
        return some -> jdbc.sql(sql)
                .param("some", some.stream().map(Sha256::value).toArray(String[]::new))
                .query((row, number) -> new Sha256(row.getString(1)))
                .set();
    }
}
