package vn.banggiang.identity.passkey;

/** A passkey's answer does not hold. */
public final class UnverifiedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Flaw flaw;

    UnverifiedException(Flaw flaw, Throwable cause) {
        super(flaw.name(), cause);
        this.flaw = flaw;
    }

    /** Why. */
    public Flaw flaw() {
        return flaw;
    }
}
