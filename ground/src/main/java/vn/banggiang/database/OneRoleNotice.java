package vn.banggiang.database;

import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.startup.StartupNotice;

/** Tells the operator when the application could turn off what guards the journal and the registers. */
@Component
class OneRoleNotice implements StartupNotice {

    private final JdbcClient jdbc;
    private final MessageSource messages;

    OneRoleNotice(DataSource database, MessageSource messages) {
        this.jdbc = JdbcClient.create(database);
        this.messages = messages;
    }

    @Override
    public List<String> lines(Locale locale) {
        return ownsTables() ? List.of(messages.getMessage("database.one-role", null, locale)) : List.of();
    }

    private boolean ownsTables() {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM pg_tables
                                        WHERE schemaname IN (:modules) AND pg_has_role(tableowner, 'MEMBER'))
                        """)
                .param("modules", ModuleSchemas.NAMES)
                .query(Boolean.class)
                .single();
    }
}
