package vn.banggiang.linkcheck.outside;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Addresses of the public internet, at the ports of web pages: no machine of the office, of this network or of this computer is
 * ever asked because a text has a link to it. Ranges by IANA's registries of special-purpose addresses (RFC 6890 and later).
 */
public final class PublicAddresses implements AddressPolicy {

    private static final List<Range> SPECIAL = List.of(
            Range.of("0.0.0.0", 8),
            Range.of("10.0.0.0", 8),
            Range.of("100.64.0.0", 10),
            Range.of("127.0.0.0", 8),
            Range.of("169.254.0.0", 16),
            Range.of("172.16.0.0", 12),
            Range.of("192.0.0.0", 24),
            Range.of("192.0.2.0", 24),
            Range.of("192.88.99.0", 24),
            Range.of("192.168.0.0", 16),
            Range.of("198.18.0.0", 15),
            Range.of("198.51.100.0", 24),
            Range.of("203.0.113.0", 24),
            Range.of("224.0.0.0", 3),
            Range.of("2001::", 23),
            Range.of("2001:db8::", 32),
            Range.of("2002::", 16),
            Range.of("3fff::", 20));

    /** Of IPv6 only what is given out for the world, in which no IPv4 address is wrapped. */
    private static final Range WORLD = Range.of("2000::", 3);

    @Override
    public boolean allows(InetAddress address, int port) {
        boolean ofTheWorld = address instanceof Inet4Address || WORLD.has(address);
        return (port == 80 || port == 443)
                && (address instanceof Inet4Address || address instanceof Inet6Address)
                && ofTheWorld
                && SPECIAL.stream().noneMatch(range -> range.has(address));
    }

    /** Addresses that begin with the same bits. */
    private record Range(List<Byte> start, int bits) {

        static Range of(String start, int bits) {
            try {
                return new Range(boxed(InetAddress.getByName(start).getAddress()), bits);
            } catch (UnknownHostException impossible) {
                throw new IllegalStateException("a number needs no name server", impossible);
            }
        }

        boolean has(InetAddress address) {
            byte[] bytes = address.getAddress();
            if (bytes.length != start.size()) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((bytes[bit / 8] & mask) != (start.get(bit / 8) & mask)) {
                    return false;
                }
            }
            return true;
        }

        private static List<Byte> boxed(byte[] bytes) {
            Byte[] boxed = new Byte[bytes.length];
            Arrays.setAll(boxed, i -> bytes[i]);
            return List.of(boxed);
        }
    }
}
