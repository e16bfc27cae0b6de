package vn.banggiang.signatures;

/** Measures ASN.1 values in BER and DER, also those that say only at their end how long they were. */
final class BerValue {

    private static final int SEQUENCE = 0x30;
    private static final int CONSTRUCTED = 0x20;
    private static final int LONG_TAG = 0x1f;
    private static final int MORE = 0x80;
    private static final int INDEFINITE = 0x80;
    private static final int MOST_LENGTH_BYTES = 4;

    private final byte[] bytes;
    private int at;
    private int open;

    private BerValue(byte[] bytes) {
        this.bytes = bytes;
    }

    /** How many bytes the sequence at the beginning takes, its header and end-of-contents counted; 0 when it is none. */
    static int length(byte[] bytes) {
        if (bytes.length == 0 || bytes[0] != SEQUENCE) {
            return 0;
        }
        BerValue value = new BerValue(bytes);
        do {
            if (!value.step()) {
                return 0;
            }
        } while (value.open > 0);
        return value.at;
    }

    /** Over one element, or into one of indefinite length, or out of it; false when the bytes are no BER. */
    private boolean step() {
        if (open > 0 && peek(0) == 0 && peek(1) == 0) {
            at += 2;
            open--;
            return true;
        }
        boolean constructed = (peek(0) & CONSTRUCTED) != 0;
        overTag();
        int first = peek(0);
        at++;
        if (first < 0) {
            return false;
        }
        if (first == INDEFINITE) {
            open++;
            return constructed;
        }
        long length = first < MORE ? first : longLength(first - MORE);
        boolean fits = length >= 0 && length <= bytes.length - at;
        at += fits ? (int) length : 0;
        return fits;
    }

    private void overTag() {
        if ((peek(0) & LONG_TAG) == LONG_TAG) {
            do {
                at++;
            } while (peek(0) >= MORE);
        }
        at++;
    }

    private long longLength(int count) {
        if (count > MOST_LENGTH_BYTES) {
            return -1;
        }
        long length = 0;
        for (int i = 0; i < count; i++) {
            length = length << 8 | peek(0);
            at++;
        }
        return length;
    }

    /** The byte so far ahead, -1 behind the end. */
    private int peek(int ahead) {
        return at + ahead < bytes.length ? bytes[at + ahead] & 0xff : -1;
    }
}
