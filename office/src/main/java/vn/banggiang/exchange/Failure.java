package vn.banggiang.exchange;

import java.util.List;
import vn.banggiang.refusal.Refusal;

/**
 * Why an attempt did not deliver, as a message key with its arguments.
 *
 * @param args at most 10, each cut to 500 characters
 */
record Failure(String key, List<String> args) {

    private static final int MOST_ARGS = 10;
    private static final int LONGEST = 500;

    Failure {
        args = args.stream().limit(MOST_ARGS).map(Failure::cut).toList();
    }

    /** The refusal's own words; what is not a refusal is told by its class alone, the log has the rest. */
    static Failure of(Throwable cause) {
        return cause instanceof Refusal refusal
                ? new Failure(
                        refusal.key(),
                        refusal.args().stream().map(String::valueOf).toList())
                : new Failure(
                        "exchange.attempt-failed", List.of(cause.getClass().getSimpleName()));
    }

    /** When nobody knows more. */
    static Failure unknown() {
        return new Failure("exchange.attempt-failed", List.of("?"));
    }

    String[] argArray() {
        return args.toArray(String[]::new);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
