package vn.banggiang.identity.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import com.webauthn4j.data.client.Origin;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelyingPartyTest {

    @ParameterizedTest
    @CsvSource({
        "https://vanban.caobang.example, vanban.caobang.example",
        "https://VanBan.CaoBang.example:8443/, vanban.caobang.example",
        "http://localhost:8080, localhost"
    })
    void aNameWithTlsOrThisMachineHasPasskeys(String address, String name) {
        RelyingParty party = at(address);

        assertThat(party.isReady()).isTrue();
        assertThat(party.id()).isEqualTo(name);
        assertThat(party.isAt(name)).isTrue();
        assertThat(party.isAt("127.0.0.1")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://vanban.caobang.example",
                "https://10.0.0.7",
                "https://[::1]:8443",
                "http://127.0.0.1:8080",
                "https://vanban",
                "vanban.caobang.example"
            })
    void withoutTlsOrANameThereAreNone(String address) {
        RelyingParty party = at(address);

        assertThat(party.isReady()).isFalse();
        assertThat(party.isAt(party.id())).isFalse();
    }

    @Test
    void onlyItsOwnOriginIsTaken() {
        RelyingParty party = at("https://vanban.caobang.example:443/");
        assertThat(party.isOrigin(new Origin("https://vanban.caobang.example"))).isTrue();
        assertThat(party.isOrigin(new Origin("http://vanban.caobang.example"))).isFalse();
        assertThat(party.isOrigin(new Origin("https://vanban.caobang.example:8443")))
                .isFalse();
        assertThat(party.isOrigin(new Origin("https://evil.vanban.caobang.example")))
                .isFalse();
        assertThat(at("https://a.example:8443").isOrigin(new Origin("https://a.example:8443")))
                .isTrue();

        RelyingParty machine = at("http://localhost:0");
        assertThat(machine.isOrigin(new Origin("http://localhost:41234"))).isTrue();
        assertThat(machine.isOrigin(new Origin("http://localhost.example"))).isFalse();
    }

    private static RelyingParty at(String address) {
        return new RelyingParty(URI.create(address));
    }
}
