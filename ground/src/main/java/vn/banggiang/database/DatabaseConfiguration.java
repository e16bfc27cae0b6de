package vn.banggiang.database;

import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
class DatabaseConfiguration {

    @Bean
    @ConditionalOnExpression("'${banggiang.database.url:}'.isBlank()")
    EmbeddedServer embeddedServer(DatabaseProperties properties) {
        return EmbeddedServer.start(properties.data(), properties.binaries());
    }

    @Bean
    DataSource dataSource(DatabaseProperties properties, ObjectProvider<EmbeddedServer> embedded) {
        DatabaseRoles roles = properties.external()
                ? DatabaseRoles.external(
                        properties.url(),
                        properties.user(),
                        properties.password(),
                        properties.owner(),
                        properties.ownerPassword())
                : embedded.getObject().roles();
        return MigratedDatabase.open(roles, properties.connections());
    }
}
