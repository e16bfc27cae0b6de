package vn.banggiang.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.banggiang.importing.export.ExportFile;
import vn.banggiang.storage.FileStore;

/**
 * Does what of an import is to be done: makes one draft after the other, puts one text after the other on line. Each is one
 * transaction that says that it is done, so whoever goes on later, or at the same time, does none twice and leaves none out.
 */
@Component
class RunWork {

    private final RunStore runs;
    private final ItemStore items;
    private final MappingStore mappings;
    private final ItemMaking making;
    private final ItemRelease release;
    private final FileStore files;
    private final TransactionOperations transactions;

    RunWork(
            RunStore runs,
            ItemStore items,
            MappingStore mappings,
            ItemMaking making,
            ItemRelease release,
            FileStore files,
            TransactionOperations transactions) {
        this.runs = runs;
        this.items = items;
        this.mappings = mappings;
        this.making = making;
        this.release = release;
        this.files = files;
        this.transactions = transactions;
    }

    /** Until nothing is left to do, or {@code stopped}: then it ends with a {@link CancellationException}. */
    void goOn(RunId id, BooleanSupplier stopped) {
        Optional<Run> run = runs.find(id);
        if (run.map(Run::state).equals(Optional.of(RunState.MAKING))) {
            make(run.get(), stopped);
            transactions.executeWithoutResult(status -> end(id, RunState.MAKING));
        } else if (run.map(Run::state).equals(Optional.of(RunState.PUBLISHING))) {
            publish(run.get(), stopped);
        }
    }

    private void make(Run run, BooleanSupplier stopped) {
        Set<Integer> open = items.ordinals(run.id(), ItemState.TO_COME, ItemState.TO_CHANGE);
        Map<String, MappedAuthor> authors =
                mappings.authors(run.id()).stream().collect(Collectors.toMap(MappedAuthor::login, Function.identity()));
        Map<String, MappedCategory> categories = mappings.categories(run.id()).stream()
                .collect(Collectors.toMap(MappedCategory::slug, Function.identity()));
        try (InputStream export = files.open(run.sha256())) {
            ExportFile.read(export, item -> {
                if (open.contains(item.ordinal())) {
                    requireTime(stopped);
                    making.make(run, item, authors, categories);
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void publish(Run run, BooleanSupplier stopped) {
        Set<Integer> released = items.ordinals(run.id(), ItemState.RELEASED);
        while (!released.isEmpty()) {
            for (int ordinal : new TreeSet<>(released)) {
                requireTime(stopped);
                release.publish(run, ordinal);
            }
            released = items.ordinals(run.id(), ItemState.RELEASED);
        }
        transactions.executeWithoutResult(status -> end(run.id(), RunState.PUBLISHING));
    }

    /** Unless something was approved meanwhile, whose own task goes on. */
    private void end(RunId id, RunState done) {
        boolean over = runs.locked(id).map(Run::state).equals(Optional.of(done))
                && items.ordinals(id, ItemState.RELEASED).isEmpty();
        if (over) {
            runs.state(id, items.toApprove(id) > 0 ? RunState.MADE : RunState.FINISHED);
        }
    }

    private static void requireTime(BooleanSupplier stopped) {
        if (stopped.getAsBoolean()) {
            throw new CancellationException("the platform stops; another start goes on with the import");
        }
    }
}
