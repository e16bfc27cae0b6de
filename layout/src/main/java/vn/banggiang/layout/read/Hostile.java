package vn.banggiang.layout.read;

import java.io.IOException;
import vn.banggiang.layout.LayoutException;

/** Work on files from outside: whatever a broken file makes the parser throw is one refusal. */
final class Hostile {
    private Hostile() {}

    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }

    /**
     * The work's result.
     *
     * @throws LayoutException {@code layout.pdf-damaged}, or the refusal that the work itself throws
     */
    static <T> T parse(Work<T> work) {
        try {
            return work.run();
        } catch (LayoutException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // PDFBox reports malformed objects by casts, nulls and endless recursion as well.
            throw new LayoutException("layout.pdf-damaged", e);
        }
    }
}
