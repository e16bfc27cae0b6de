package vn.banggiang.identity;

import org.jspecify.annotations.Nullable;

/**
 * From where a password is tried.
 *
 * @param address null within an open session, which is its own source
 * @param browser what the browser says to be known by, if anything
 */
public record Origin(
        @Nullable ClientAddress address, @Nullable BrowserKey browser) {

    /** Within an open session. */
    static final Origin OPEN_SESSION = new Origin(null, null);

    /** From this address, without a known browser: programs. */
    public static Origin at(ClientAddress address) {
        return new Origin(address, null);
    }
}
