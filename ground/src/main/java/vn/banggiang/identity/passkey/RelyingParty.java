package vn.banggiang.identity.passkey;

import com.webauthn4j.data.client.Origin;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/**
 * The web site that passkeys belong to: the installation's public address. Its name is in every passkey and cannot change
 * without losing them all. Browsers want a name with TLS, or {@code localhost}, which is this machine on any port.
 */
@Component
@NamedInterface("passkey")
public class RelyingParty {

    private static final String THIS_MACHINE = "localhost";
    private static final Pattern NAME = Pattern.compile("([a-z0-9-]+\\.)+[a-z][a-z0-9-]*");
    private static final int TLS_PORT = 443;

    private final URI address;
    private final String id;

    RelyingParty(@Value("${banggiang.public-address}") URI address) {
        this.address = address;
        this.id = Objects.requireNonNullElse(address.getHost(), "").toLowerCase(Locale.ROOT);
    }

    /** Whether browsers make passkeys for this address at all. */
    public boolean isReady() {
        return isThisMachine()
                || ("https".equalsIgnoreCase(address.getScheme())
                        && NAME.matcher(id).matches());
    }

    /** Whether a page under this host's name can use them. */
    public boolean isAt(String host) {
        return isReady() && id.equalsIgnoreCase(host);
    }

    /** Where they can be used. */
    public URI address() {
        return address;
    }

    /** The host's name: what passkeys are bound to. */
    String id() {
        return id;
    }

    boolean isOrigin(Origin origin) {
        return isThisMachine() ? THIS_MACHINE.equals(origin.getHost()) : origin.equals(new Origin(ownOrigin()));
    }

    private boolean isThisMachine() {
        return id.equals(THIS_MACHINE);
    }

    private String ownOrigin() {
        int port = address.getPort();
        return "https://" + id + (port == -1 || port == TLS_PORT ? "" : ":" + port);
    }
}
