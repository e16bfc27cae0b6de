package vn.banggiang.identity;

/** How many passwords may be tried before one has to wait, and for how long. */
enum AttemptLimit {
    /** One name from one address, browser or session. */
    SOURCE(10, 600, 900),
    /** One name from all addresses in which its holder has not signed in before. */
    STRANGERS(50, 300, 900),
    /** All names from one address, behind which there may be an office. */
    ADDRESS(100, 10, 60);

    /** The first wait, in seconds; each wrong password doubles it. */
    static final int FIRST_WAIT = 15;

    private final int free;
    private final int fading;
    private final int longestWait;

    AttemptLimit(int free, int fading, int longestWait) {
        this.free = free;
        this.fading = fading;
        this.longestWait = longestWait;
    }

    /** So many need no wait. */
    int free() {
        return free;
    }

    /** After so many seconds one try is forgotten. */
    int fading() {
        return fading;
    }

    /** In seconds. */
    int longestWait() {
        return longestWait;
    }
}
