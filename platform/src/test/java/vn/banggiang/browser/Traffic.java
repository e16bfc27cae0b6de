package vn.banggiang.browser;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.TimeoutError;
import java.util.HashSet;
import java.util.Set;

/** What a page has asked for and not yet got. */
final class Traffic {

    /** What an answer leads to is asked for by then: scripts that it brought, pictures that it shows. */
    private static final String A_FRAME_LATER =
            "() => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))";

    private final Page page;
    private final Set<Request> onTheWay = new HashSet<>();

    private boolean left;

    private Traffic(Page page) {
        this.page = page;
    }

    /** From now on. */
    static Traffic of(Page page) {
        var traffic = new Traffic(page);
        page.onRequest(traffic::begins);
        page.onFrameNavigated(traffic::shows);
        page.onRequestFinished(traffic.onTheWay::remove);
        page.onRequestFailed(traffic.onTheWay::remove);
        return traffic;
    }

    private void begins(Request request) {
        if (isOfAnotherDocument(request)) {
            left = true;
            onTheWay.clear();
        }
        onTheWay.add(request);
    }

    /** What the document before has asked for meanwhile goes with it. */
    private void shows(Frame frame) {
        if (left && frame.equals(page.mainFrame())) {
            left = false;
            onTheWay.removeIf(request -> !isOfAnotherDocument(request));
        }
    }

    private boolean isOfAnotherDocument(Request request) {
        return request.isNavigationRequest() && request.frame().equals(page.mainFrame());
    }

    /** Until all is there, and what came has asked for nothing more. */
    void awaitsAll() {
        do {
            page.waitForLoadState();
            awaitsWhatIsOnTheWay();
            page.evaluate(A_FRAME_LATER);
        } while (!onTheWay.isEmpty());
    }

    private void awaitsWhatIsOnTheWay() {
        try {
            page.waitForCondition(onTheWay::isEmpty);
        } catch (TimeoutError never) {
            throw new AssertionError(
                    page.url() + " still waits for "
                            + onTheWay.stream().map(Request::url).toList(),
                    never);
        }
    }
}
