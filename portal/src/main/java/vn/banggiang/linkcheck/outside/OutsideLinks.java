package vn.banggiang.linkcheck.outside;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLException;
import vn.banggiang.linkcheck.outside.Answer.Kind;

/**
 * Asks other sites whether an address still answers. Each hop is judged before it is asked: its scheme, its port, and every address
 * behind its name; what is connected to is the very address that was judged.
 */
public final class OutsideLinks {

    private static final int MOST_HOPS = 5;

    private final NameResolver names;
    private final AddressPolicy policy;
    private final OneRequest request;

    /** @param patience for each connection, and for each answer */
    public OutsideLinks(NameResolver names, AddressPolicy policy, Duration patience) {
        this.names = names;
        this.policy = policy;
        this.request = new OneRequest(patience);
    }

    /** What becomes of asking for this address; it never fails. */
    public Answer ask(String address) {
        try {
            return follow(new URI(new URI(address).toASCIIString()));
        } catch (URISyntaxException unsound) {
            return new Answer(Kind.NOT_ASKED, 0);
        } catch (UnknownHostException nobody) {
            return new Answer(Kind.UNKNOWN_NAME, 0);
        } catch (SSLException untrusted) {
            return new Answer(Kind.UNTRUSTED, 0);
        } catch (IOException | IllegalArgumentException silence) {
            return new Answer(Kind.SILENT, 0);
        }
    }

    private Answer follow(URI start) throws IOException, URISyntaxException {
        URI uri = start;
        for (int hop = 0; hop <= MOST_HOPS; hop++) {
            Optional<InetAddress> judged = judged(uri);
            if (judged.isEmpty()) {
                return new Answer(Kind.NOT_ASKED, 0);
            }
            OneRequest.Head head = request.ask("HEAD", uri, judged.get(), port(uri));
            if (head.status() == 405 || head.status() == 501) {
                head = request.ask("GET", uri, judged.get(), port(uri));
            }
            boolean leads = head.status() >= 300
                    && head.status() < 400
                    && head.location().isPresent();
            if (!leads) {
                return Answer.of(head.status());
            }
            uri = uri.resolve(new URI(head.location().get()));
        }
        return new Answer(Kind.ENDLESS, 0);
    }

    /** The address to ask; empty where any behind the name is not to be asked, since a name may answer otherwise next time. */
    private Optional<InetAddress> judged(URI uri) throws UnknownHostException {
        boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
        if (!web || uri.getHost() == null || uri.getRawUserInfo() != null) {
            return Optional.empty();
        }
        List<InetAddress> behind = names.addresses(uri.getHost());
        return behind.stream().allMatch(one -> policy.allows(one, port(uri)))
                ? behind.stream().findFirst()
                : Optional.empty();
    }

    private static int port(URI uri) {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        return uri.getScheme().equals("https") ? 443 : 80;
    }
}
