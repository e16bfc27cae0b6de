package vn.banggiang.identity.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.banggiang.identity.ClientAddress;

class TrustedProxyFilterTest {

    private static final String PROXIES = "10.1.0.7, 10.2.0.0/16, fd00::/8";

    @ParameterizedTest(name = "asked by {0}, which says {1}: {2}")
    @CsvSource({
        "203.0.113.9, 198.51.100.1, 203.0.113.9",
        "127.0.0.1, 198.51.100.1, 127.0.0.1",
        "10.1.0.7, 198.51.100.1, 198.51.100.1",
        "10.1.0.8, 198.51.100.1, 10.1.0.8",
        // What the client wrote itself stands before what the proxy saw.
        "10.1.0.7, '192.0.2.66, 198.51.100.1', 198.51.100.1",
        "10.1.0.7, '192.0.2.66,198.51.100.1 , 10.2.3.4', 198.51.100.1",
        "10.1.0.7, 10.2.3.4, 10.1.0.7",
        "10.1.0.7, garbage, 10.1.0.7",
        "10.1.0.7, '198.51.100.1, localhost', 10.1.0.7",
        "10.1.0.7, '', 10.1.0.7",
        "fd00::1, 2001:db8:1:2:3:4:5:6, 2001:db8:1:2:0:0:0:0"
    })
    void onlyANamedProxySaysForWhomItAsks(String asked, String chain, String from) throws Exception {
        assertThat(ClientAddress.of(outside(asked, chain, PROXIES, "http://localhost")))
                .isEqualTo(new ClientAddress(from));
    }

    @Test
    void withoutASettingNobodyIsBelieved() throws Exception {
        assertThat(outside("127.0.0.1", "198.51.100.1", "", "http://localhost").getRemoteAddr())
                .isEqualTo("127.0.0.1");
    }

    @Test
    void whetherThereIsTlsOutsideIsTheOperatorsWord() throws Exception {
        assertThat(outside("127.0.0.1", "", "", "https://vanban.tinh.example").isSecure())
                .isTrue();
        assertThat(outside("127.0.0.1", "", "", "http://localhost:8080").isSecure())
                .isFalse();
    }

    @Test
    void aNetworkThatIsNoneIsRefusedAtTheStart() {
        assertThatThrownBy(() -> new TrustedProxies("10.1.0.7, proxy.example"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static HttpServletRequest outside(String asked, String chain, String proxies, String publicAddress)
            throws Exception {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(asked);
        request.addHeader("X-Forwarded-For", chain);
        request.addHeader("X-Forwarded-Proto", "https");
        var next = new MockFilterChain();
        new TrustedProxyFilter(new TrustedProxies(proxies), URI.create(publicAddress))
                .doFilter(request, new MockHttpServletResponse(), next);
        return (HttpServletRequest) Objects.requireNonNull(next.getRequest());
    }
}
