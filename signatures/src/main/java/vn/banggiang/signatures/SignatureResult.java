package vn.banggiang.signatures;

/** What is known of one signature. */
public enum SignatureResult {
    /** Genuine, unchanged, trusted. */
    VALID,
    /** Forged, broken, or the document changed after it. */
    INVALID,
    /** Whether it can be trusted cannot be told. */
    INDETERMINATE
}
