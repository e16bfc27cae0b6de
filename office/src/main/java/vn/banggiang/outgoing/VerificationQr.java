package vn.banggiang.outgoing;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.banggiang.documents.VerificationCode;
import vn.banggiang.layout.render.Qr;

/** The QR on an issued document: it leads to the public page that says whether the document is authentic. */
@Component
class VerificationQr {

    private final URI publicAddress;
    private final PageWords words;

    VerificationQr(@Value("${banggiang.public-address}") URI publicAddress, PageWords words) {
        this.publicAddress = publicAddress;
        this.words = words;
    }

    Qr of(VerificationCode code) {
        String address = publicAddress.resolve("/verify?code=" + code).toString();
        try {
            ByteMatrix matrix = Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
            boolean[][] modules = new boolean[matrix.getHeight()][matrix.getWidth()];
            for (int row = 0; row < modules.length; row++) {
                for (int column = 0; column < modules[row].length; column++) {
                    modules[row][column] = matrix.get(column, row) == 1;
                }
            }
            return Qr.of(
                    modules, words.verifyAt(publicAddress.resolve("/verify").toString(), code.printed()));
        } catch (WriterException e) {
            throw new IllegalStateException("the public address is too long for a QR: " + address, e);
        }
    }
}
