package vn.banggiang.audit;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The latest link: how many there are, and the hash that stands for all of them.
 *
 * @param hex the hash as 64 hexadecimal digits
 */
record ChainHead(long position, String hex) {

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,18}):([0-9a-f]{64})");

    /** What an empty chain has. */
    static final ChainHead BEGINNING = new ChainHead(0, ChainHash.BEGINNING);

    ChainHead(long position, byte[] hash) {
        this(position, HexFormat.of().formatHex(hash));
    }

    byte[] hash() {
        return HexFormat.of().parseHex(hex);
    }

    static ChainHead of(JdbcClient jdbc) {
        return jdbc.sql("SELECT position, hash FROM audit.link ORDER BY position DESC LIMIT 1")
                .query((row, number) -> new ChainHead(row.getLong("position"), row.getBytes("hash")))
                .optional()
                .orElse(BEGINNING);
    }

    /** What {@link #toString} wrote; empty when it is anything else. */
    static Optional<ChainHead> parse(String kept) {
        return Optional.of(WRITTEN.matcher(kept.strip()))
                .filter(Matcher::matches)
                .map(written -> new ChainHead(Long.parseLong(written.group(1)), written.group(2)));
    }

    /** {@code position:hash}, as an operator keeps it outside. */
    @Override
    public String toString() {
        return position + ":" + hex;
    }
}
