package vn.banggiang.sealing;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Seals columns that identify a person (Decree 13/2023/NĐ-CP on personal data), each value for its {@link Cell}: AES-256-GCM
 * under the newest of the keys for personal data. What an older key sealed still opens.
 */
@Component
public class CellSeal {

    private static final String USE = "cell";

    private final PersonalKeys keys;

    CellSeal(PersonalKeys keys) {
        this.keys = keys;
    }

    /** Of the same text another value each time. */
    public Sealed seal(Cell cell, String plain) {
        int newest = keys.newest();
        return Sealed.under(newest, keys.seal(newest, USE).seal(plain.getBytes(StandardCharsets.UTF_8), cell.place()));
    }

    /** For a column that may be null. */
    public byte @Nullable [] sealOrNull(Cell cell, @Nullable String plain) {
        return plain == null ? null : seal(cell, plain).bytes();
    }

    /** The text; {@link SealingException} {@code sealing.unreadable} for what was sealed elsewhere, or is not as it was. */
    public String open(Cell cell, Sealed sealed) {
        if (!keys.has(sealed.key())) {
            throw SealingException.unreadable(cell);
        }
        return keys.seal(sealed.key(), USE)
                .open(sealed.content(), cell.place())
                .map(plain -> new String(plain, StandardCharsets.UTF_8))
                .orElseThrow(() -> SealingException.unreadable(cell));
    }

    /** Of a column that may be null. */
    public @Nullable String openOrNull(Cell cell, byte @Nullable [] column) {
        return column == null ? null : open(cell, Sealed.of(column));
    }

    /** Whether a newer key has come since: whoever writes the row next seals it anew. */
    public boolean isOld(Sealed sealed) {
        return sealed.key() != keys.newest();
    }
}
