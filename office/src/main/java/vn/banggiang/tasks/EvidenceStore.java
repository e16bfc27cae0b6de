package vn.banggiang.tasks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.storage.Sha256;
import vn.banggiang.storage.StoredFile;

/** Where it is written down which files came with what was said of a task. */
@Component
class EvidenceStore {

    private final JdbcClient jdbc;

    EvidenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(TaskId task, long happening, List<Evidence> files) {
        for (int position = 0; position < files.size(); position++) {
            Evidence evidence = files.get(position);
            jdbc.sql("INSERT INTO tasks.evidence (happening_id, position, task_id, name, sha256, size)"
                            + " VALUES (:happening, :position, :task, :name, :sha256, :size)")
                    .param("happening", happening)
                    .param("position", position)
                    .param("task", task.value())
                    .param("name", evidence.name())
                    .param("sha256", evidence.file().sha256().value())
                    .param("size", evidence.file().size())
                    .update();
        }
    }

    /** The files of a task by the lines that they came with, in their order. */
    Map<Long, List<Evidence>> of(TaskId task) {
        Map<Long, List<Evidence>> files = new HashMap<>();
        jdbc.sql("SELECT happening_id, name, sha256, size FROM tasks.evidence WHERE task_id = :task"
                        + " ORDER BY happening_id, position")
                .param("task", task.value())
                .query(row -> {
                    files.computeIfAbsent(row.getLong("happening_id"), line -> new ArrayList<>())
                            .add(new Evidence(
                                    row.getString("name"),
                                    new StoredFile(new Sha256(row.getString("sha256")), row.getLong("size"))));
                });
        return files;
    }

    Optional<Evidence> one(TaskId task, long happening, int position) {
        List<Evidence> there = of(task).getOrDefault(happening, List.of());
        return position >= 0 && position < there.size() ? Optional.of(there.get(position)) : Optional.empty();
    }
}
