package vn.banggiang.linkcheck.outside;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Names as this machine finds them, addresses of the public internet alone. */
@Configuration(proxyBeanMethods = false)
class OutsideConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Bean
    OutsideLinks outsideLinks() {
        return new OutsideLinks(name -> List.of(InetAddress.getAllByName(name)), new PublicAddresses(), PATIENCE);
    }
}
