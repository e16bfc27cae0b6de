package vn.banggiang.sealing;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** A value as a column of type {@code bytea} keeps it: the number of the key in one byte, nonce, ciphertext and tag. */
public final class Sealed {

    private final byte[] bytes;

    private Sealed(byte[] bytes) {
        this.bytes = bytes;
    }

    /** What a column holds. */
    public static Sealed of(byte[] column) {
        return new Sealed(column.clone());
    }

    static Sealed under(int key, byte[] sealed) {
        return new Sealed(ByteBuffer.allocate(1 + sealed.length)
                .put((byte) key)
                .put(sealed)
                .array());
    }

    /** For the column. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Number of the key under which it was sealed; 0 for what is no sealed value. */
    int key() {
        return bytes.length == 0 ? 0 : Byte.toUnsignedInt(bytes[0]);
    }

    byte[] content() {
        return bytes.length == 0 ? bytes : Arrays.copyOfRange(bytes, 1, bytes.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sealed sealed && Arrays.equals(bytes, sealed.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Sealed";
    }
}
