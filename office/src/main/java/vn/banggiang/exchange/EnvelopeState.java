package vn.banggiang.exchange;

/** Where an envelope stands. */
public enum EnvelopeState {
    /** Waits for its next attempt. */
    QUEUED,
    /** The recipient's side has it. */
    DELIVERED,
    /** The recipient's side will not have it as it is. */
    REFUSED,
    /** Given up after the last attempt; may be sent again by hand. */
    FAILED,
    /** Came from another agency. */
    RECEIVED
}
