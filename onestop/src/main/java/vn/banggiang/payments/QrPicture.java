package vn.banggiang.payments;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A QR as a path for SVG, a unit for each of its squares, within the blank margin that cameras need.
 *
 * @param size of the whole picture, which is square
 */
public record QrPicture(int size, String path) {

    private static final int MARGIN = 4;

    /** Draws what is asked. */
    public static QrPicture of(VietQr asked) {
        try {
            ByteMatrix squares =
                    Encoder.encode(asked.text(), ErrorCorrectionLevel.M).getMatrix();
            return new QrPicture(squares.getWidth() + 2 * MARGIN, path(squares));
        } catch (WriterException tooLong) {
            throw new IllegalStateException("a transfer is shorter than what a QR holds", tooLong);
        }
    }

    private static String path(ByteMatrix squares) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                if (squares.get(x, y) == 1) {
                    path.append("M%d %dh1v1h-1z".formatted(x + MARGIN, y + MARGIN));
                }
            }
        }
        return path.toString();
    }
}
