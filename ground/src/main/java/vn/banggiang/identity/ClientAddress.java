package vn.banggiang.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * From where somebody asks, as far as counting goes: an IPv4 address, or the first 64 bits of an IPv6 address, all of which
 * one household has. Proxies in front are believed only where the operator named them ({@code BG_TRUSTED_PROXIES}).
 *
 * @param value as people write it
 */
public record ClientAddress(String value) {

    private static final int NETWORK_BYTES = 8;

    /** Who sent this request. */
    public static ClientAddress of(HttpServletRequest request) {
        return of(request.getRemoteAddr());
    }

    static ClientAddress of(String literal) {
        InetAddress address = InetAddress.ofLiteral(literal);
        return new ClientAddress((address instanceof Inet6Address ? network(address) : address).getHostAddress());
    }

    private static InetAddress network(InetAddress address) {
        byte[] bytes = address.getAddress();
        Arrays.fill(bytes, NETWORK_BYTES, bytes.length, (byte) 0);
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("sixteen bytes are an address", e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
