package vn.banggiang;

import java.net.InetAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/** Keeps a platform with demonstration data on this machine: its accounts and passwords are public knowledge. */
@Component
class ListeningAddress implements WebServerFactoryCustomizer<ConfigurableWebServerFactory>, Ordered {

    private final boolean demonstration;

    ListeningAddress(@Value("${banggiang.empty}") String empty) {
        this.demonstration = empty.isBlank();
    }

    @Override
    public void customize(ConfigurableWebServerFactory factory) {
        if (demonstration) {
            factory.setAddress(InetAddress.getLoopbackAddress());
        }
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
