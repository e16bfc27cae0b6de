package vn.banggiang.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;

/** What somebody without an account may send again and again. */
enum Attack {
    VISITS("first visits") {
        @Override
        boolean once(Stranger stranger) throws InterruptedException {
            return stranger.visit("/sign-in");
        }
    },
    CODES("guessed codes of documents") {
        @Override
        boolean once(Stranger stranger) throws InterruptedException {
            return stranger.visit("/verify?code=" + Long.toString(System.nanoTime(), 32));
        }
    },
    PASSWORDS("wrong passwords of a leader") {
        @Override
        boolean once(Stranger stranger) throws InterruptedException {
            return stranger.knock(
                    BodyPublishers.ofString("{\"username\":\"giamdoc.snv\",\"password\":\"la-mot-mat-khau-sai\"}"));
        }
    },
    BODIES("names of 90 MB") {
        @Override
        boolean once(Stranger stranger) throws InterruptedException {
            return stranger.knock(BodyPublishers.fromPublisher(
                    BodyPublishers.ofInputStream(() -> new LongName(90_000_000)), 90_000_000));
        }
    },
    FILES("signed decrees to judge") {
        @Override
        boolean once(Stranger stranger) throws InterruptedException {
            return stranger.verify(DECREE);
        }
    },
    LARGE_FILES("files of 48 MB to judge") {
        @Override
        boolean once(Stranger stranger) throws InterruptedException {
            return stranger.verify(LARGE);
        }
    },
    FALSE_TOKENS("files of 48 MB under a false token") {
        @Override
        boolean once(Stranger stranger) throws InterruptedException {
            return stranger.pretend(LARGE);
        }
    };

    private static final byte[] DECREE = decree();
    private static final byte[] LARGE = Arrays.copyOf(DECREE, 48 * 1024 * 1024);

    private final String what;

    Attack(String what) {
        this.what = what;
    }

    /** In the plural, as the table says it. */
    String what() {
        return what;
    }

    /** Sends one and awaits the answer; whether one came. */
    abstract boolean once(Stranger stranger) throws InterruptedException;

    private static byte[] decree() {
        try {
            return TwiceSigned.decree();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
