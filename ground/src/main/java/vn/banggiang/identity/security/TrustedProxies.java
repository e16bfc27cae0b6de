package vn.banggiang.identity.security;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;

/** The proxies in front, by the operator's word ({@code BG_TRUSTED_PROXIES}); without it nobody speaks for another. */
@Component
class TrustedProxies {

    private static final String BETWEEN = "\\s*,\\s*";

    private final List<IpAddressMatcher> networks;

    /** @param named addresses or networks such as {@code 10.1.0.0/24}, commas between them; refused where one is none */
    TrustedProxies(@Value("${banggiang.trusted-proxies}") String named) {
        this.networks = named.isBlank()
                ? List.of()
                : Arrays.stream(named.strip().split(BETWEEN, -1))
                        .map(IpAddressMatcher::new)
                        .toList();
    }

    /** Whether what comes from this address may say from whom it comes. */
    boolean contain(String address) {
        return networks.stream().anyMatch(network -> network.matches(address));
    }

    /**
     * From whom it comes: the last in the chain that no trusted proxy is, since each proxy adds the one it was asked by at the
     * end. Empty where that is no address.
     *
     * @param chain as in {@code X-Forwarded-For}
     */
    Optional<String> client(String chain) {
        return Arrays.asList(chain.strip().split(BETWEEN, -1)).reversed().stream()
                .takeWhile(TrustedProxies::isAddress)
                .filter(address -> !contain(address))
                .findFirst();
    }

    private static boolean isAddress(String text) {
        try {
            InetAddress.ofLiteral(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
