package vn.banggiang.calendar;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    /** The only place where the platform asks the machine for the time. */
    @Bean
    Clock clock() {
        return Clock.system(VietnamTime.ZONE);
    }
}
