package vn.banggiang.cli.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The office's leader, and the head and a specialist of a unit: how work is given. */
final class Unit {

    private static final int FIRST_DAYS = 20;
    private static final int EARLIER = 14;
    private static final int LATER = 30;

    private final Official leader;
    private final Official head;
    private final Official specialist;
    private final DayWords words;
    private @Nullable String document;

    Unit(Official leader, Official head, Official specialist, DayWords words) {
        this.leader = leader;
        this.head = head;
        this.specialist = specialist;
        this.words = words;
    }

    Official leader() {
        return leader;
    }

    Official head() {
        return head;
    }

    Official specialist() {
        return specialist;
    }

    /** Until a day; the head of unit is to know of it too. */
    String isGiven(JsonNode registered) {
        document = "/incoming/" + registered.required("id").asString();
        Map<String, Object> direction = Map.of(
                "butPhe",
                words.wording().butPhe(),
                "lead",
                Map.of("unit", specialist.unit()),
                "informed",
                List.of(Map.of("person", head.person())),
                "deadline",
                in(FIRST_DAYS));
        return leader.api()
                .post(path() + "/direct", direction)
                .required("direction")
                .required("deadline")
                .asString();
    }

    /** The head gives it to the specialist, with an earlier day. */
    String isGivenOn() {
        head.api()
                .post(path() + "/assign", Map.of("person", specialist.person(), "deadline", in(EARLIER), "words", ""));
        return specialist
                .api()
                .post(path() + "/start", Map.of())
                .required("status")
                .asString();
    }

    /** The specialist asks, the leader grants. */
    String getsMoreTime() {
        specialist.api().post(path() + "/extension", Map.of("until", in(LATER), "reason", words.of("reason")));
        leader.api().post(path() + "/extension/answer", Map.of("until", in(LATER), "granted", true, "words", ""));
        return leader.api()
                .get(path())
                .required("direction")
                .required("deadline")
                .asString();
    }

    /** Of the year, and by month and unit. */
    String readsFigures() {
        int months = leader.api().get("/figures/months").size();
        return leader.api().get("/figures").required("figures").size() + " + " + months;
    }

    private String in(int days) {
        LocalDate day = words.today().plusDays(days);
        return day.toString();
    }

    private String path() {
        return Journeyed.known(document, "direct");
    }
}
