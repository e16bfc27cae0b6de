package vn.banggiang.exchange;

import java.util.List;
import vn.banggiang.refusal.Refusal;
import vn.banggiang.signatures.SignaturesException;

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
        return switch (cause) {
            case Refusal refusal -> new Failure(refusal.key(), texts(refusal.args()));
            case SignaturesException refused -> new Failure(refused.key(), texts(refused.args()));
            default ->
                new Failure("exchange.attempt-failed", List.of(cause.getClass().getSimpleName()));
        };
    }

    private static List<String> texts(List<Object> args) {
        return args.stream().map(String::valueOf).toList();
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
