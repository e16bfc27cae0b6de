package vn.banggiang.linkcheck.outside;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses behind a name. */
@FunctionalInterface
public interface NameResolver {

    /** At least one; {@link UnknownHostException} where the name has none. */
    List<InetAddress> addresses(String name) throws UnknownHostException;
}
