package vn.banggiang.browser;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import java.util.HashSet;
import java.util.Set;

/** What a page has asked for and not yet got. */
final class Traffic {

    /** What an answer leads to is asked for by then: scripts that it brought, pictures that it shows. */
    private static final String A_FRAME_LATER =
            "() => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))";

    private final Page page;
    private final boolean scripts;
    private final Set<Request> onTheWay = new HashSet<>();
    private final Set<Request> ledOn = new HashSet<>();

    private boolean left;

    private Traffic(Page page, boolean scripts) {
        this.page = page;
        this.scripts = scripts;
    }

    /**
     * From now on.
     *
     * @param scripts whether this browser runs any
     */
    static Traffic of(Page page, boolean scripts) {
        var traffic = new Traffic(page, scripts);
        page.onRequest(traffic::begins);
        page.onFrameNavigated(traffic::shows);
        page.onResponse(traffic::answers);
        page.onRequestFinished(traffic::ends);
        page.onRequestFailed(traffic.onTheWay::remove);
        return traffic;
    }

    private void begins(Request request) {
        if (request.resourceType().equals("eventsource")) {
            return; // it never ends
        }
        if (isOfAnotherDocument(request)) {
            left = true;
            onTheWay.clear();
        }
        onTheWay.remove(request.redirectedFrom());
        onTheWay.add(request);
    }

    private void answers(Response response) {
        if (response.status() / 100 == 3 && response.headers().containsKey("location")) {
            ledOn.add(response.request());
        }
    }

    /** One that is led on ends with what it is led to. */
    private void ends(Request request) {
        if (!ledOn.remove(request)) {
            onTheWay.remove(request);
        }
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
            awaitsWhatIsOnTheWay();
            page.waitForLoadState();
        } while (!isQuiet());
    }

    private boolean isQuiet() {
        try {
            page.evaluate(scripts ? A_FRAME_LATER : "0");
            return onTheWay.isEmpty();
        } catch (PlaywrightException gone) {
            if (!String.valueOf(gone.getMessage()).contains("Execution context was destroyed")) {
                throw gone;
            }
            return false;
        }
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
