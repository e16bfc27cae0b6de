package vn.banggiang.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.banggiang.bench.Row;

/** A clerk's pages while somebody without an account attacks from one address, beside the same pages in peace. */
public final class Siege {

    private static final int WARM = 20;
    private static final int TRIES = 50;
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
            warm(installation, clerk);
            Times peace = look(clerk);
            List<Row> rows = new ArrayList<>();
            for (Attack attack : Attack.values()) {
                rows.addAll(amid(attack, installation, clerk, peace));
            }
            return rows;
        } finally {
            Load.delete(directory);
        }
    }

    /** So that no class is read for the first time while it is measured. */
    private static void warm(Installation installation, Desktop clerk) throws IOException, InterruptedException {
        try (Stranger stranger = Stranger.to(installation.address())) {
            for (Attack attack : Attack.values()) {
                attack.once(stranger);
            }
        }
        for (ListPage page : PAGES) {
            clerk.look(page, WARM);
        }
    }

    /** From the first answer that the attacker got until the clerk has seen all pages. */
    private static List<Row> amid(Attack attack, Installation installation, Desktop clerk, Times peace)
            throws IOException, InterruptedException {
        System.err.println("bench: amid " + attack.what() + " …");
        try (Attacker attacker = Attacker.of(attack, installation.address())) {
            Times siege = look(clerk);
            String what = String.format(Locale.ROOT, "a page amid %s, %.0f a second", attack.what(), attacker.end());
            return List.of(row(what, "p95", siege, peace, 95), row(what, "slowest", siege, peace, 100));
        }
    }

    private static Row row(String what, String which, Times siege, Times peace, int percent) {
        return Row.ofTimes(
                what + ": " + which,
                siege.percentile(percent),
                "the same in peace: " + which,
                peace.percentile(percent));
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
