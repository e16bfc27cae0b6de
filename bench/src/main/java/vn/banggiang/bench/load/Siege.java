package vn.banggiang.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.banggiang.bench.Row;

/** A clerk's pages while somebody without an account attacks from one address, beside the same pages in peace. */
public final class Siege {

    private static final int AT_ONCE = 32;
    private static final int WARM = 20;
    private static final int TRIES = 25;
    private static final String CLERK = "vanthu.snv";

    private static final List<ListPage> PAGES = List.of(
            new ListPage("what waits", "/"),
            new ListPage("incoming", "/incoming"),
            new ListPage("search", "/search?q=chuyen+doi"),
            new ListPage("verify", "/verify"));

    /** Each attack in turn, in an installation of its own. */
    public List<Row> run() throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory("bench");
        try (Installation installation = Installation.startIn(directory.resolve("data"));
                Desktop clerk = Desktop.signIn(installation.address(), CLERK, Office.PASSWORD)) {
            for (ListPage page : PAGES) {
                clerk.look(page, WARM);
            }
            Times peace = look(clerk);
            List<Row> rows = new ArrayList<>();
            for (Attack attack : Attack.values()) {
                System.err.println("bench: amid " + attack.what() + " …");
                rows.addAll(rows(attack, under(attack, installation, clerk), peace));
            }
            return rows;
        } finally {
            Load.delete(directory);
        }
    }

    private static List<Row> rows(Attack attack, Times siege, Times peace) {
        return List.of(row(attack, "p95", siege, peace, 95), row(attack, "slowest", siege, peace, 100));
    }

    private static Row row(Attack attack, String which, Times siege, Times peace, int percent) {
        return Row.ofTimes(
                "a page amid " + attack.what() + ", " + which,
                siege.percentile(percent),
                "the same in peace, " + which,
                peace.percentile(percent));
    }

    /** From the first answer that the attacker got until the clerk has seen all pages. */
    private static Times under(Attack attack, Installation installation, Desktop clerk)
            throws IOException, InterruptedException {
        AtomicBoolean over = new AtomicBoolean();
        CountDownLatch begun = new CountDownLatch(1);
        try (Stranger stranger = Stranger.to(installation.address());
                ExecutorService connections = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < AT_ONCE; i++) {
                connections.execute(() -> repeat(attack, stranger, over, begun));
            }
            begun.await();
            try {
                return look(clerk);
            } finally {
                over.set(true);
                connections.shutdownNow();
            }
        }
    }

    private static void repeat(Attack attack, Stranger stranger, AtomicBoolean over, CountDownLatch begun) {
        try {
            while (!over.get()) {
                attack.once(stranger);
                begun.countDown();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static Times look(Desktop clerk) throws IOException, InterruptedException {
        List<Duration> took = new ArrayList<>();
        for (int i = 0; i < TRIES; i++) {
            for (ListPage page : PAGES) {
                took.addAll(clerk.look(page, 1));
            }
        }
        return Times.of(took);
    }
}
