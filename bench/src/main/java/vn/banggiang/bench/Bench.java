package vn.banggiang.bench;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.banggiang.bench.load.CasePages;
import vn.banggiang.bench.load.Lists;
import vn.banggiang.bench.load.Load;
import vn.banggiang.bench.load.Picker;
import vn.banggiang.bench.load.PortalPages;
import vn.banggiang.bench.load.Siege;
import vn.banggiang.bench.load.TaskPages;

/** Measures and prints one table. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "How fast Bằng Giang is, each figure beside its limit or a peer measured in the same run.")
public final class Bench implements Callable<Integer> {

    /** The parts of a run. */
    enum Part {
        /** Single operations under JMH. */
        jmh,
        /** Journeys through an installation of its own. */
        load,
        /** Pages that list very many documents. */
        lists,
        /** Choosing among very many agencies. */
        picker,
        /** Pages of very many tasks, and of a programme. */
        tasks,
        /** Pages and moves of very many cases, and citizens at once. */
        cases,
        /** Pages of portals, beside WordPress. */
        portal,
        /** Pages while somebody without an account attacks. */
        attack
    }

    @Option(
            names = "--only",
            paramLabel = "jmh|load|lists|picker|tasks|cases|portal|attack",
            description = "One part alone.")
    private @Nullable Part only;

    @Option(names = "--long", description = "Measure longer: steadier figures.")
    private boolean thorough;

    @Option(names = "--walkers", defaultValue = "4", description = "Journeys at once, 1 to 8.")
    private int walkers;

    @Option(names = "--peer", paramLabel = "DIR", description = "Where the packages of WordPress lie unpacked.")
    private @Nullable Path peer;

    /** Runs and ends the process: 0 when all was measured. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        System.exit(new CommandLine(new Bench()).setOut(out).execute(args));
    }

    @Override
    public Integer call() throws Exception {
        List<Row> rows = new ArrayList<>();
        if (only == null || only == Part.jmh) {
            System.err.println("bench: single operations …");
            rows.addAll((thorough ? MicroBenchmarks.thorough() : MicroBenchmarks.brief()).run());
        }
        if (only == null || only == Part.load) {
            System.err.println("bench: journeys …");
            rows.addAll(Load.of(walkers, Clock.systemUTC()).run());
        }
        if (only == null || only == Part.lists) {
            System.err.println("bench: lists …");
            rows.addAll(new Lists(Clock.systemUTC()).run());
        }
        if (only == null || only == Part.picker) {
            System.err.println("bench: picker …");
            rows.addAll(new Picker().run());
        }
        if (only == null || only == Part.tasks) {
            System.err.println("bench: tasks …");
            rows.addAll(new TaskPages().run());
        }
        if (only == null || only == Part.cases) {
            System.err.println("bench: cases …");
            rows.addAll(new CasePages().run());
        }
        if (peer != null && (only == null || only == Part.portal)) {
            System.err.println("bench: portals …");
            rows.addAll(new PortalPages(peer).run());
        }
        if (only == null || only == Part.attack) {
            System.err.println("bench: attacks …");
            rows.addAll(new Siege().run());
        }
        new Table(rows).print(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        return 0;
    }
}
