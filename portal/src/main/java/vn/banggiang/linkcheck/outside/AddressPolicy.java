package vn.banggiang.linkcheck.outside;

import java.net.InetAddress;

/** Which addresses of the network are asked. */
@FunctionalInterface
public interface AddressPolicy {

    /** Whether this port of this address is asked. */
    boolean allows(InetAddress address, int port);
}
