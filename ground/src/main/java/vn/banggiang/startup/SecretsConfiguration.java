package vn.banggiang.startup;

import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SecretsConfiguration {

    @Bean
    Secrets secrets(
            @Value("${banggiang.data}") Path data,
            @Value("${banggiang.secrets}") String named,
            @Value("${CREDENTIALS_DIRECTORY:}") String credentials) {
        return Secrets.of(data, named, credentials);
    }

    /** What earlier versions kept among the data has gone, and the operator's backup has to follow. */
    @Bean
    StartupNotice secretsMoved(Secrets secrets) {
        return locale -> secrets.moved().isEmpty()
                ? List.of()
                : List.of(StartupText.of("startup.secrets-moved", secrets.moved(), secrets.directory()));
    }
}
