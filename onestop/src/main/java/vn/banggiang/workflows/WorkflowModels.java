package vn.banggiang.workflows;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Ten workflows that fit most procedures; they are data of the program and change nothing that was published. */
@Component
public class WorkflowModels {

    private final List<WorkflowModel> all = read();

    /** In the order in which they are offered. */
    public List<WorkflowModel> all() {
        return all;
    }

    /** The one of this key. */
    public Optional<WorkflowModel> called(String key) {
        return all.stream().filter(model -> model.key().equals(key)).findFirst();
    }

    private static List<WorkflowModel> read() {
        try (InputStream file = new ClassPathResource("workflows/models.json").getInputStream()) {
            var models = JsonMapper.shared().readTree(file);
            return StreamSupport.stream(models.spliterator(), false)
                    .map(model -> new WorkflowModel(
                            model.get("key").stringValue(),
                            model.get("name").stringValue(),
                            model.get("about").stringValue(),
                            WorkflowJson.read(model.get("steps"))))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException("the models of workflows are missing from the program", missing);
        }
    }
}
