package vn.banggiang.audit;

import java.util.HexFormat;

/**
 * Where a line stands in the chain.
 *
 * @param position counted from 1
 * @param hash of this line and, through the ones before it, of all that is older; hexadecimal
 */
public record JournalPlace(long position, String hash) {

    static JournalPlace of(long position, byte[] hash) {
        return new JournalPlace(position, HexFormat.of().formatHex(hash));
    }
}
