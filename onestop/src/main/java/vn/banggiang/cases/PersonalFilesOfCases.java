package vn.banggiang.cases;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.storage.KeptFiles;

@Configuration(proxyBeanMethods = false)
class PersonalFilesOfCases {

    /** Papers of cases whose people were not erased. */
    @Bean
    KeptFiles keptInCases(JdbcClient jdbc) {
        return KeptFiles.asking(jdbc, "SELECT DISTINCT sha256 FROM cases.paper WHERE sha256 = ANY (:some)");
    }
}
