package vn.banggiang.cli.journey;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** The agency whose programme it is: a specialist who drafts, and the leader who decides. */
final class Planners {

    private final Official specialist;
    private final Official leader;
    private final ProgrammeWords words;
    private final String id = UUID.randomUUID().toString();

    Planners(Official specialist, Official leader, ProgrammeWords words) {
        this.specialist = specialist;
        this.leader = leader;
        this.words = words;
    }

    String name() {
        return specialist.agencyName();
    }

    Official specialist() {
        return specialist;
    }

    Official leader() {
        return leader;
    }

    String draft() {
        int year = words.today().getYear();
        Map<String, Object> charter = Map.of(
                "title", words.of("title"),
                "code", words.of("code"),
                "issuer", specialist.agencyName(),
                "issuedOn", words.today().toString(),
                "first", year + "-01-01",
                "last", (year + 5) + "-12-31");
        return specialist
                .api()
                .post("/programmes", charter, Optional.of(UUID.fromString(id)))
                .required("state")
                .asString();
    }

    String putInForce() {
        JsonNode programme = leader.api().post(path() + "/in-force", Map.of("version", read().required("version")));
        long tasks = programme
                .required("nodes")
                .valueStream()
                .filter(node -> node.required("kind").asString().equals("TASK"))
                .count();
        return programme.required("state").asString() + ", " + tasks;
    }

    JsonNode read() {
        return leader.api().get(path());
    }

    String path() {
        return "/programmes/" + id;
    }
}
