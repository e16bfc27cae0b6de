package vn.banggiang.identity.signin;

import java.util.Arrays;
import java.util.Set;

/** Why a step of signing in was refused: where it may be tried again, and what that page's address says of it. */
public enum SignInRefusal {
    /** A wrong name or password. */
    REFUSED(SignInRefusal.PASSWORD, "refused", "identity.sign-in-refused"),
    /** Too many wrong passwords before: the address says for how many seconds to wait. */
    LATER(SignInRefusal.PASSWORD, "later", "identity.try-later"),
    /** The password was handed over too long ago. */
    GIVEN_LATE(SignInRefusal.PASSWORD, "given-late", "identity.password-given-late"),
    /** Too many are signing in just now. */
    BUSY(SignInRefusal.PASSWORD, "busy", "identity.busy"),
    /** The password was typed too long ago. */
    LATE(SignInRefusal.PASSWORD, "late", "identity.code-late"),
    /** The page was open for longer than its session. */
    STALE(SignInRefusal.PASSWORD, "stale", "identity.sign-in-stale"),
    /** A passkey that nobody has (any more). */
    PASSKEY_UNKNOWN(SignInRefusal.PASSWORD, "passkey-unknown", "identity.passkey-unknown"),
    /** A challenge that was never given, too long ago, or signed before. */
    PASSKEY_LATE(SignInRefusal.PASSWORD, "passkey-late", "identity.passkey-late"),
    /** Another challenge than the given one. */
    PASSKEY_CHALLENGE(SignInRefusal.PASSWORD, "passkey-challenge", "identity.passkey-challenge"),
    /** Given to another web site, or a passkey of one. */
    PASSKEY_ELSEWHERE(SignInRefusal.PASSWORD, "passkey-elsewhere", "identity.passkey-elsewhere"),
    /** Its counter has not gone on. */
    PASSKEY_COUNTER(SignInRefusal.PASSWORD, "passkey-counter", "identity.passkey-counter"),
    /** No passkey's answer, or a wrong one. */
    PASSKEY_WRONG(SignInRefusal.PASSWORD, "passkey-wrong", "identity.passkey-wrong"),
    /** The passkey of a person who holds no post today. */
    PASSKEY_WITHOUT_POST(SignInRefusal.PASSWORD, "passkey-without-post", "identity.passkey-without-post"),
    /** A wrong code. */
    CODE_REFUSED(SignInRefusal.CODE, "refused", "identity.code-refused"),
    /** No code. */
    CODE_NEEDED(SignInRefusal.CODE, "needed", "identity.code-needed"),
    /** No code can be compared. */
    UNREADABLE(SignInRefusal.CODE, "unreadable", "identity.second-step-unreadable");

    /** Where name and password are typed; the page for the code is below it. */
    public static final String PASSWORD = "/sign-in";
    /** Where the code is typed. */
    public static final String CODE = "/sign-in/code";

    private final String page;
    private final String word;
    private final String key;

    SignInRefusal(String page, String word, String key) {
        this.page = page;
        this.word = word;
        this.key = key;
    }

    /** The refusal with this message key. */
    public static SignInRefusal of(String key) {
        return Arrays.stream(values())
                .filter(refusal -> refusal.key.equals(key))
                .findFirst()
                .orElse(REFUSED);
    }

    /** Whether the password has to be typed again. */
    public boolean isFromTheBeginning() {
        return page.equals(PASSWORD);
    }

    /** Page and query; {@code seconds} to wait, 0 for none. */
    public String address(long seconds) {
        return this == LATER ? address() + "=" + seconds : address();
    }

    /** Page and query. */
    public String address() {
        return page + "?" + word;
    }

    /** The message key of what a page's address says; empty when it says nothing. */
    public static String key(String page, Set<String> said) {
        return Arrays.stream(values())
                .filter(refusal -> refusal.page.equals(page) && said.contains(refusal.word))
                .map(refusal -> refusal.key)
                .findFirst()
                .orElse("");
    }
}
