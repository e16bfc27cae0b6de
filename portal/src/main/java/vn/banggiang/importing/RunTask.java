package vn.banggiang.importing;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Goes on with an import in the background, on one node; one that was interrupted goes on where it was. */
@Configuration(proxyBeanMethods = false)
class RunTask {

    /** An instance is the import's id, a space, and what tells two of them apart. */
    static final TaskDescriptor<Void> DESCRIPTOR = TaskDescriptor.of("importing-run");

    private static final Duration PAUSE = Duration.ofSeconds(30);

    /** @param work which itself needs the scheduler that this task is of */
    @Bean
    OneTimeTask<Void> goOnWithImport(ObjectProvider<RunWork> work) {
        return Tasks.oneTime(DESCRIPTOR)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(PAUSE))
                .onDeadExecutionRevive()
                .execute((instance, context) -> {
                    String id = instance.getId();
                    work.getObject()
                            .goOn(
                                    new RunId(UUID.fromString(id.substring(0, id.indexOf(' ')))),
                                    context.getSchedulerState()::isShuttingDown);
                });
    }
}
