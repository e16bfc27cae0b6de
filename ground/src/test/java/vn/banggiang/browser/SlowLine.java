package vn.banggiang.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.util.concurrent.atomic.AtomicLong;

/** A visitor's line as a commune on 2G has it: 250 kbit/s each way, an answer after 300 ms; counts what comes over it. */
public final class SlowLine {

    private static final double BYTES_A_SECOND = 250_000 / 8.0;
    private static final int DELAY_MILLISECONDS = 300;

    private final AtomicLong bytes = new AtomicLong();

    private SlowLine() {}

    /** From now on this visitor's pages come slowly. */
    public static SlowLine of(Visitor visitor) {
        var line = new SlowLine();
        CDPSession session = visitor.page().context().newCDPSession(visitor.page());
        session.on(
                "Network.loadingFinished",
                event -> line.bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
        session.send("Network.enable");
        var conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", DELAY_MILLISECONDS);
        conditions.addProperty("downloadThroughput", BYTES_A_SECOND);
        conditions.addProperty("uploadThroughput", BYTES_A_SECOND);
        session.send("Network.emulateNetworkConditions", conditions);
        return line;
    }

    /** What came so far, headers included, as it was sent: compressed. */
    public long bytes() {
        return bytes.get();
    }
}
