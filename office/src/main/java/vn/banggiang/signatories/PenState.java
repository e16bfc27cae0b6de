package vn.banggiang.signatories;

import java.util.Locale;

/** Whether somebody's key can sign, and what comes first otherwise. */
public enum PenState {
    /** With the PIN. */
    READY,
    /** A second person must confirm that the account, or the key, is in its owner's hands. */
    UNCONFIRMED,
    /** The owner chooses a PIN. */
    PIN_MISSING,
    /** The operator brings a key. */
    KEY_MISSING;

    /** As part of message keys: {@code pin-missing}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
