package vn.banggiang.workflows;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Role;
import vn.banggiang.workflows.steps.AgencySlot;
import vn.banggiang.workflows.steps.Exit;
import vn.banggiang.workflows.steps.Outcome;
import vn.banggiang.workflows.steps.Step;
import vn.banggiang.workflows.steps.StepKey;
import vn.banggiang.workflows.steps.StepKind;
import vn.banggiang.workflows.steps.Workflow;

/** How drafts and the models are written down. */
final class WorkflowJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private WorkflowJson() {}

    static String write(Workflow workflow) {
        ArrayNode steps = MAPPER.createArrayNode();
        workflow.steps().forEach(step -> write(step, steps.addObject()));
        return MAPPER.writeValueAsString(steps);
    }

    private static void write(Step step, ObjectNode node) {
        node.put("key", step.key().value())
                .put("name", step.name())
                .put("slot", step.slot().name())
                .put("role", step.role().name())
                .put("minutes", step.minutes())
                .put("kind", step.kind().name());
        if (!step.asks().isEmpty()) {
            ArrayNode asks = node.putArray("asks");
            step.asks().forEach(agency -> asks.add(agency.value().toString()));
        }
        ArrayNode exits = node.putArray("exits");
        for (Exit exit : step.exits()) {
            ObjectNode one =
                    exits.addObject().put("outcome", exit.outcome().name()).put("label", exit.label());
            exit.next().ifPresent(to -> one.put("to", to.value()));
        }
    }

    static Workflow read(String json) {
        return read(MAPPER.readTree(json));
    }

    static Workflow read(JsonNode steps) {
        return new Workflow(stream(steps).map(WorkflowJson::step).toList());
    }

    private static Step step(JsonNode node) {
        List<Exit> exits = stream(node.get("exits")).map(WorkflowJson::exit).toList();
        return new Step(
                new StepKey(node.get("key").stringValue()),
                node.get("name").stringValue(),
                AgencySlot.valueOf(node.get("slot").stringValue()),
                Role.valueOf(node.get("role").stringValue()),
                node.get("minutes").intValue(),
                StepKind.valueOf(node.get("kind").stringValue()),
                node.has("asks")
                        ? stream(node.get("asks"))
                                .map(agency -> new AgencyId(UUID.fromString(agency.stringValue())))
                                .toList()
                        : List.of(),
                exits);
    }

    private static Exit exit(JsonNode node) {
        return new Exit(
                Outcome.valueOf(node.get("outcome").stringValue()),
                node.get("label").stringValue(),
                node.has("to") ? new StepKey(node.get("to").stringValue()) : null);
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
