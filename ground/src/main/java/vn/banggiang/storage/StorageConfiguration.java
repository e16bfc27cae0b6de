package vn.banggiang.storage;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

    private static final Duration LONGEST_RECEIVING = Duration.ofDays(1);
    private static final Duration RARELY = Duration.ofHours(6);

    @Bean
    FileStore fileStore(@Value("${banggiang.storage.directory}") Path directory, Clock clock) throws IOException {
        return new FileStore(opened(directory, clock));
    }

    @Bean
    PersonalFiles personalFiles(
            @Value("${banggiang.storage.directory}") Path directory,
            FileStore others,
            ObjectProvider<KeptFiles> kept,
            PlatformTransactionManager transactions,
            Clock clock)
            throws IOException {
        return new PersonalFiles(opened(directory.resolve("personal"), clock), others, kept, transactions, clock);
    }

    /** Removes files of people that nothing keeps. */
    @Bean
    RecurringTask<Void> forgetPersonalFiles(ObjectProvider<PersonalFiles> files) {
        return Tasks.recurring("storage-forgetting", FixedDelay.of(RARELY))
                .execute((instance, context) -> files.getObject().forget());
    }

    private static BlobStore opened(Path directory, Clock clock) throws IOException {
        var store = new DiskBlobStore(directory);
        store.clearLeftovers(clock.instant().minus(LONGEST_RECEIVING));
        return store;
    }
}
