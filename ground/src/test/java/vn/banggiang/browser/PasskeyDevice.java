package vn.banggiang.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;

/** A visitor's device that keeps passkeys and knows its owner, as a telephone or a computer with a fingerprint reader. */
public final class PasskeyDevice {

    private final CDPSession session;
    private final String id;

    private PasskeyDevice(CDPSession session, String id) {
        this.session = session;
        this.id = id;
    }

    /** From now on this visitor's browser has one, and its owner agrees to everything. */
    public static PasskeyDevice of(Visitor visitor) {
        CDPSession session = visitor.page().context().newCDPSession(visitor.page());
        session.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var device = new JsonObject();
        device.add("options", options);
        String id = session.send("WebAuthn.addVirtualAuthenticator", device)
                .get("authenticatorId")
                .getAsString();
        return new PasskeyDevice(session, id);
    }

    /** Whoever holds it now is not its owner. */
    public void isHeldByAStranger() {
        var verified = new JsonObject();
        verified.addProperty("authenticatorId", id);
        verified.addProperty("isUserVerified", false);
        session.send("WebAuthn.setUserVerified", verified);
    }

    /** How many passkeys it keeps. */
    public int passkeys() {
        var device = new JsonObject();
        device.addProperty("authenticatorId", id);
        return session.send("WebAuthn.getCredentials", device)
                .getAsJsonArray("credentials")
                .size();
    }
}
