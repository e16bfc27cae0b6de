package vn.banggiang.signatures;

/** Whose certificate it is. */
public enum SignerRole {
    /** A person who signs: the leader. */
    PERSON,
    /** An agency: the signature that stands for its seal. */
    AGENCY,
    /** The certificate does not say. */
    OTHER
}
