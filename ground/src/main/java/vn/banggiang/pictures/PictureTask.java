package vn.banggiang.pictures;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.banggiang.refusal.Refusal;
import vn.banggiang.storage.FileStore;
import vn.banggiang.storage.StoredFile;

/** Makes what is published of a picture; one that was interrupted is made again, and its files are the same. */
@Configuration(proxyBeanMethods = false)
class PictureTask {

    static final TaskDescriptor<Void> DESCRIPTOR = TaskDescriptor.of("pictures-making");

    private static final long MOST_BYTES = 20L << 20;
    private static final int MOST_FAILURES = 3;
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final PictureStore store;
    private final FileStore files;
    private final Clock clock;

    /** One at a time: each takes up to two hundred megabytes. */
    private final ReentrantLock turn = new ReentrantLock(true);

    PictureTask(PictureStore store, FileStore files, Clock clock) {
        this.store = store;
        this.files = files;
        this.clock = clock;
    }

    @Bean
    OneTimeTask<Void> makePicture() {
        return Tasks.oneTime(DESCRIPTOR)
                .onFailure(this::failed)
                .onDeadExecutionRevive()
                .execute((instance, context) -> make(UUID.fromString(instance.getId())));
    }

    void make(UUID id) {
        store.waiting(id).ifPresent(original -> {
            turn.lock();
            try {
                store.ready(id, made(original));
            } catch (PicturesException refused) {
                store.refuse(id, refused.key());
            } finally {
                turn.unlock();
            }
        });
    }

    private Map<PictureForm, StoredFile> made(PictureStore.Original original) {
        byte[] content = files.read(original.file(), MOST_BYTES);
        Map<PictureForm, StoredFile> made = new LinkedHashMap<>();
        for (var form : PublishedForms.of(ForeignPicture.of(content).read(original.crop()))) {
            made.put(form.form(), files.store(new ByteArrayInputStream(form.content()), Long.MAX_VALUE));
        }
        return made;
    }

    private void failed(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        if (complete.getExecution().consecutiveFailures + 1 < MOST_FAILURES) {
            operations.reschedule(complete, clock.instant().plus(PAUSE));
            return;
        }
        String reason = complete.getCause()
                .filter(Refusal.class::isInstance)
                .map(cause -> ((Refusal) cause).key())
                .orElse("pictures.unreadable");
        store.refuse(UUID.fromString(complete.getExecution().getId()), reason);
        operations.stop();
    }
}
