package vn.banggiang.cases;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.banggiang.cases.facts.TrackingKey;
import vn.banggiang.layout.render.Qr;

/** The code on a receipt that leads to where its case is followed. */
@Component
class TrackingQr {

    private final URI publicAddress;

    TrackingQr(@Value("${banggiang.public-address}") URI publicAddress) {
        this.publicAddress = publicAddress;
    }

    Qr of(TrackingKey key) {
        String address =
                publicAddress.resolve("/mot-cua/tra-cuu/" + key.value()).toString();
        try {
            ByteMatrix matrix = Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
            boolean[][] modules = new boolean[matrix.getHeight()][matrix.getWidth()];
            for (int row = 0; row < modules.length; row++) {
                for (int column = 0; column < modules[row].length; column++) {
                    modules[row][column] = matrix.get(column, row) == 1;
                }
            }
            return Qr.of(modules, publicAddress.resolve("/mot-cua/tra-cuu").toString());
        } catch (WriterException e) {
            throw new IllegalStateException("the public address is too long for a QR: " + publicAddress, e);
        }
    }
}
