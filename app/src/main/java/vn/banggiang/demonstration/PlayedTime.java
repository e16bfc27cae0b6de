package vn.banggiang.demonstration;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

@Configuration(proxyBeanMethods = false)
class PlayedTime {

    /** Where there is no demonstration nothing but the machine tells the time. */
    @Bean
    @Primary
    Clock playedClock(@Qualifier("clock") Clock clock, @Value("${banggiang.empty:}") String empty) {
        return empty.isBlank() ? new PlayedClock(clock) : clock;
    }
}
