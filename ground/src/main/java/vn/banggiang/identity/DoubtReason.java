package vn.banggiang.identity;

import java.util.Locale;

/** Why it must be confirmed that an account is in its owner's hands. */
public enum DoubtReason {
    /** Somebody else replaced its password, and with it took its passkeys away. */
    PASSWORD_REPLACED,
    /** Somebody else turned its second factor off, and with it took its passkeys away. */
    SECOND_STEP_OFF,
    /** Too many wrong PINs were typed for its signing key. */
    PIN_EXHAUSTED,
    /** Its owner has forgotten the PIN of the signing key. */
    PIN_FORGOTTEN;

    /** As part of message keys: {@code password-replaced}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
