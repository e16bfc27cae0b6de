package vn.banggiang.layout.render;

import java.util.BitSet;
import vn.banggiang.layout.LayoutException;
import vn.banggiang.layout.Text;

/**
 * A QR code and the address it leads to, printed in the bottom margin of the first page.
 *
 * @param size modules on each side, without quiet zone
 * @param black the black modules, row by row
 */
public record Qr(int size, BitSet black, String caption) {
    private static final int MOST_MODULES = 177;

    public Qr {
        if (size < 1 || size > MOST_MODULES || black.length() > size * size) {
            throw new LayoutException("layout.qr-irregular", MOST_MODULES);
        }
        black = (BitSet) black.clone();
        caption = Text.required("qr", caption, 300);
    }

    /**
     * A code from a square of modules, true is black.
     *
     * @throws LayoutException {@code layout.qr-irregular} if it is no square or too large
     */
    public static Qr of(boolean[][] modules, String caption) {
        int size = modules.length;
        BitSet black = new BitSet();
        for (int row = 0; row < size; row++) {
            if (modules[row].length != size) {
                throw new LayoutException("layout.qr-irregular", MOST_MODULES);
            }
            for (int column = 0; column < size; column++) {
                black.set(row * size + column, modules[row][column]);
            }
        }
        return new Qr(size, black, caption);
    }

    boolean isBlack(int row, int column) {
        return black.get(row * size + column);
    }
}
