package vn.banggiang.linkcheck;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.banggiang.portal.HostName;
import vn.banggiang.portal.PublicAddress;
import vn.banggiang.portal.SiteBoard;

/** Tells links to these portals from those to the rest of the world. */
@Component
class OwnAddresses {

    private final SiteBoard board;
    private final String ownHost;

    OwnAddresses(SiteBoard board, @Value("${banggiang.public-address}") URI publicAddress) {
        this.board = board;
        this.ownHost = String.valueOf(publicAddress.getHost()).toLowerCase(Locale.ROOT);
    }

    /** The path of a link to this platform, under whichever of its names; empty for any other. */
    Optional<String> path(String href) {
        try {
            URI uri = new URI(href);
            String host = uri.getHost();
            if (host == null && href.startsWith("/") && !href.startsWith("//")) {
                return Optional.of(uri.getPath());
            }
            return host != null && isOwn(host.toLowerCase(Locale.ROOT)) ? Optional.of(uri.getPath()) : Optional.empty();
        } catch (URISyntaxException unsound) {
            return href.startsWith("/") ? Optional.of(href) : Optional.empty();
        }
    }

    /** Whether everybody may read below this path at all: the desk is for who is signed in. */
    static boolean isOfPortals(String path) {
        return path.equals(PublicAddress.ROOT) || path.startsWith(PublicAddress.ROOT + "/");
    }

    private boolean isOwn(String host) {
        return host.equals(ownHost)
                || HostName.sent(host).flatMap(board.known()::at).isPresent();
    }
}
