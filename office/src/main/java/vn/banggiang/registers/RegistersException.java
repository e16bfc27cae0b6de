package vn.banggiang.registers;

import vn.banggiang.refusal.Refusal;

/** What the registers refuse. */
public final class RegistersException extends Refusal {

    private static final long serialVersionUID = 1L;

    private RegistersException(Kind kind, String key) {
        super(kind, key);
    }

    static RegistersException forbidden() {
        return new RegistersException(Kind.FORBIDDEN, "registers.forbidden");
    }
}
