package vn.banggiang.participation;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.banggiang.sealing.Hmac;
import vn.banggiang.sealing.InstallationKey;
import vn.banggiang.startup.Secrets;

/**
 * What only this installation makes for those without an account, under {@code participation-key} among its secrets: receipts
 * and stamps of forms. A receipt is made of what it is for: a form that is sent twice gets the same one, and the database keeps
 * its digest alone.
 */
@Component
public class ParticipationKey {

    private static final String NAME = "participation-key";
    private static final int LENGTH = 12;

    private final Hmac receipts;
    private final Hmac stamps;

    ParticipationKey(Secrets secrets) {
        SecureRandom random = new SecureRandom();
        InstallationKey key = InstallationKey.in(secrets.readOrMake(NAME, () -> InstallationKey.drawn(random)))
                .orElseThrow(
                        () -> new IllegalStateException(NAME + " is no key: delete it, and old receipts are void"));
        receipts = new Hmac(key, "receipt");
        stamps = new Hmac(key, "form-stamp");
    }

    /** The mark of a form's stamp. */
    public byte[] stamp(String content) {
        return stamps.of(content.getBytes(StandardCharsets.UTF_8));
    }

    ReceiptCode receipt(UUID what) {
        byte[] mark = receipts.of(what.toString().getBytes(StandardCharsets.UTF_8));
        var signs = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            int two = ((mark[2 * i] & 0xff) << 8) | (mark[2 * i + 1] & 0xff);
            signs.append(ReceiptCode.SIGNS.charAt(two % ReceiptCode.SIGNS.length()));
        }
        return ReceiptCode.of(signs.toString());
    }
}
