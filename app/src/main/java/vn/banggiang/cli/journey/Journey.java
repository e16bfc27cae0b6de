package vn.banggiang.cli.journey;

/** One system's story, from its beginning to its end, through the public API of a running installation. */
public interface Journey {

    /** As {@code ./bg journey} calls it: lower case, one word. */
    String name();

    /** Goes the whole way; {@link JourneyFailure} where the installation refuses a step. */
    void walk(Steps steps);

    /** Goes the whole way, or as far as it comes. */
    default JourneyReport go() {
        Steps steps = new Steps();
        try {
            walk(steps);
            return JourneyReport.completed(name(), steps.done());
        } catch (JourneyFailure failure) {
            String reason = String.valueOf(failure.getMessage());
            return JourneyReport.failed(
                    name(), steps.done(), new JourneyReport.Failed(steps.current(), failure.code(), reason));
        }
    }
}
