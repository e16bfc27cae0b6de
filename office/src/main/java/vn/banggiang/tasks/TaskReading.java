package vn.banggiang.tasks;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.directory.Directory;
import vn.banggiang.identity.Actor;
import vn.banggiang.storage.FileStore;

/** Shows a task to those who may see it. */
@Service
public class TaskReading {

    private final TaskStore store;
    private final TaskRights rights;
    private final TaskHistory history;
    private final EvidenceStore evidence;
    private final FileStore files;
    private final TaskNotices notices;
    private final Directory directory;
    private final Doers doers;
    private final Map<String, TaskOrigin> origins;

    TaskReading(
            TaskStore store,
            TaskRights rights,
            TaskHistory history,
            EvidenceStore evidence,
            FileStore files,
            TaskNotices notices,
            Directory directory,
            Doers doers,
            List<TaskOrigin> origins) {
        this.store = store;
        this.rights = rights;
        this.history = history;
        this.evidence = evidence;
        this.files = files;
        this.notices = notices;
        this.directory = directory;
        this.doers = doers;
        this.origins = origins.stream().collect(Collectors.toMap(TaskOrigin::kind, Function.identity()));
    }

    /** The task; NOT_FOUND for who may not see it. Whoever was to look at it has. */
    @Transactional
    public Seen see(Actor reader, TaskId id) {
        Task task = store.find(id).map(doers::asItGoesOn).orElseThrow(TasksException::notFound);
        Set<TaskPower> powers = required(reader, id);
        notices.seen(id, reader.person());
        List<Task> parts = store.parts(id);
        Optional<Task> whole = Optional.ofNullable(task.parent())
                .filter(parent -> !rights.of(reader, parent).isEmpty())
                .flatMap(store::find);
        return new Seen(
                task,
                powers,
                parts,
                whole.orElse(null),
                origin(reader, task).orElse(null),
                history.of(id),
                evidence.of(id),
                names(task, parts));
    }

    /** A file that came with what was said of the task, for who may see it. */
    public Download file(Actor reader, TaskId id, long happening, int position) {
        required(reader, id);
        Evidence found = evidence.one(id, happening, position).orElseThrow(TasksException::notFound);
        return new Download(found.name(), files.open(found.file().sha256()));
    }

    private Set<TaskPower> required(Actor reader, TaskId id) {
        Set<TaskPower> powers = rights.of(reader, id);
        if (powers.isEmpty()) {
            throw TasksException.notFound();
        }
        return powers;
    }

    private Optional<TaskOrigin.Named> origin(Actor reader, Task task) {
        TaskSource source = task.source();
        return source == null
                ? Optional.empty()
                : Optional.ofNullable(origins.get(source.kind())).flatMap(origin -> origin.of(reader, source.id()));
    }

    private Names names(Task task, List<Task> parts) {
        List<Doer> doers = Stream.of(
                        Stream.of(task.lead()),
                        task.with().stream(),
                        parts.stream().map(Task::lead))
                .flatMap(Function.identity())
                .toList();
        Extension wish = task.extension();
        return Names.of(
                directory,
                doers,
                wish == null ? List.of(task.giver()) : List.of(task.giver(), wish.by()),
                List.of(task.giverAgency()));
    }

    /**
     * A task as its page shows it.
     *
     * @param whole the task of which it is a part; null for none, or where the reader may not see it
     * @param origin what it comes from; null for nothing, or where the reader may not see it
     * @param files by the lines that they came with
     */
    public record Seen(
            Task task,
            Set<TaskPower> powers,
            List<Task> parts,
            @Nullable Task whole,
            TaskOrigin.@Nullable Named origin,
            List<Happening> history,
            Map<Long, List<Evidence>> files,
            Names names) {

        /** Copies the collections. */
        public Seen {
            powers = Set.copyOf(powers);
            parts = List.copyOf(parts);
            history = List.copyOf(history);
            files = Map.copyOf(files);
        }

        /** How many of the parts are over. */
        public long partsOver() {
            return parts.stream().filter(part -> part.state().over()).count();
        }

        /** How far those parts are on the average of which somebody said so, in percent; empty where nobody did. */
        public OptionalDouble partsPercent() {
            return counted()
                    .map(Task::percent)
                    .flatMap(Stream::ofNullable)
                    .mapToInt(Integer::intValue)
                    .average();
        }

        /** What the parts are called of which nobody said anything: they are not in the average, and not 0. */
        public List<String> partsWithout() {
            return counted()
                    .filter(part -> part.percent() == null)
                    .map(Task::title)
                    .toList();
        }

        private Stream<Task> counted() {
            return parts.stream().filter(part -> part.state() != TaskState.WITHDRAWN);
        }

        /** Whether the reader has this power. */
        public boolean may(TaskPower power) {
            return powers.contains(power);
        }
    }

    /** A file and its content, which the caller closes. */
    public record Download(String name, InputStream content) {}
}
