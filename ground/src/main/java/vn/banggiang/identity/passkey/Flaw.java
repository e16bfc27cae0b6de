package vn.banggiang.identity.passkey;

/** Why a passkey's answer does not hold. */
public enum Flaw {
    /** It signs another challenge than the one that was given. */
    CHALLENGE,
    /** It was given to another web site, or is a passkey of one. */
    ELSEWHERE,
    /** Its counter has not gone on: there may be a copy of it. */
    COUNTER,
    /** It cannot be read, its signature is wrong, or nobody was verified. */
    WRONG
}
