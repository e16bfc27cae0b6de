package vn.banggiang.storage;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Files of people who apply for something. They are as immutable as all others, but in a place of their own, and a day after
 * nothing keeps them any more they are gone (Decree 13/2023/NĐ-CP, article 16).
 */
public class PersonalFiles {

    /** How long a file is left alone: whoever stored it needs that long at most to say that it is kept. */
    static final Duration SETTLED = Duration.ofDays(1);

    private static final int AT_ONCE = 1_000;

    private final BlobStore store;
    private final FileStore files;
    private final FileStore others;
    private final ObjectProvider<KeptFiles> keepers;
    private final TransactionTemplate oneSight;
    private final Clock clock;

    PersonalFiles(
            BlobStore store,
            FileStore others,
            ObjectProvider<KeptFiles> keepers,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.store = store;
        this.files = new FileStore(store);
        this.others = others;
        this.keepers = keepers;
        this.oneSight = new TransactionTemplate(transactions);
        this.oneSight.setReadOnly(true);
        this.oneSight.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.clock = clock;
    }

    /** As {@link FileStore#store}. */
    public StoredFile store(InputStream content, long maxBytes) {
        return files.store(content, maxBytes);
    }

    /** As {@link FileStore#open}; also one that lies among all others, as the result that a document is. */
    public InputStream open(Sha256 sha256) {
        return (files.exists(sha256) ? files : others).open(sha256);
    }

    /** Removes what nothing keeps; how many. */
    public int forget() {
        Instant settled = clock.instant().minus(SETTLED);
        List<Sha256> some = new ArrayList<>();
        var gone = new AtomicInteger();
        try {
            store.eachTakenBefore(settled, file -> {
                some.add(file);
                if (some.size() == AT_ONCE) {
                    gone.addAndGet(forget(some, settled));
                    some.clear();
                }
            });
        } catch (IOException e) {
            throw StorageException.unavailable(e);
        }
        return gone.addAndGet(forget(some, settled));
    }

    private int forget(List<Sha256> some, Instant settled) {
        Set<Sha256> kept = kept(some);
        int gone = 0;
        for (Sha256 file : some) {
            if (!kept.contains(file) && isRemoved(file, settled)) {
                gone++;
            }
        }
        return gone;
    }

    private boolean isRemoved(Sha256 file, Instant settled) {
        try {
            return store.remove(file, settled);
        } catch (IOException e) {
            throw StorageException.unavailable(e);
        }
    }

    /** In one sight of the database: a file that goes from one table to another stands in one of them. */
    private Set<Sha256> kept(List<Sha256> some) {
        return Objects.requireNonNull(oneSight.execute(status -> {
            Set<Sha256> kept = new HashSet<>();
            keepers.forEach(keeper -> kept.addAll(keeper.kept(some)));
            return kept;
        }));
    }
}
