package vn.banggiang.cli.journey;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.banggiang.words.Folding;
import vn.banggiang.words.PlainText;

/** One question on its way; each step keeps what the next ones need. */
final class AskedQuestion {

    private static final String QUESTIONS = "/participation/questions";

    private final AskedOffice office;
    private final PlatformApi everybody;
    private final QuestionWords words;
    private @Nullable PublicForm form;
    private String portal = "";
    private String title = "";
    private String code = "";
    private String id = "";
    private String shown = "";
    private String address = "";

    AskedQuestion(AskedOffice office, PlatformApi everybody, QuestionWords words) {
        this.office = office;
        this.everybody = everybody;
        this.words = words;
    }

    String isAsked(Optional<Path> file) {
        portal = office.clerk().portal().required("href").asString();
        QuestionWords.Asked asked = words.asked(file);
        title = asked.title();
        form = PublicForm.at(
                everybody,
                portal + "/hoi-dap/dat-cau-hoi",
                Map.of(
                        "title",
                        title,
                        "words",
                        asked.words(),
                        "field",
                        "other",
                        "name",
                        words.of("name"),
                        "telephone",
                        words.of("telephone"),
                        "consent",
                        "yes"));
        code = code(form.sent());
        return title;
    }

    /** A second press: the same form has the same receipt. */
    String isSentAgain() {
        String again = code(Journeyed.known(form, "question.ask").sent());
        if (!again.equals(code)) {
            throw new JourneyFailure("cli.asked-twice", again);
        }
        return code;
    }

    String isLookedUp() {
        return receipt().select(".facts strong").text();
    }

    String isTakenIn() {
        id = found(office.clerk());
        JsonNode question = office.clerk().api().get(QUESTIONS + "/" + id);
        if (!question.required("asker").required("name").asString().equals(words.of("name"))) {
            throw new JourneyFailure("cli.asker-unknown", id);
        }
        JsonNode proposal = question.required("proposal");
        title = proposal.required("title").asString();
        shown = proposal.required("words").asString();
        Map<String, Object> open = Map.of("field", "OTHER", "title", title, "words", shown);
        return state(office.clerk().api().post(QUESTIONS + "/" + id + "/acceptance", open));
    }

    String isAssigned() {
        Map<String, Object> to = Map.of("person", office.specialist().person());
        return office.clerk()
                .api()
                .post(QUESTIONS + "/" + id + "/assignment", to)
                .required("due")
                .asString();
    }

    String isAnswered() {
        Map<String, Object> answer = Map.of("words", words.of("answer"));
        return state(office.specialist().api().post(QUESTIONS + "/" + id + "/answer", answer));
    }

    String isApprovedByAnother() {
        return state(office.leader().api().post(QUESTIONS + "/" + id + "/approval", Map.of()));
    }

    String isReadByEverybody() {
        Document receipt = receipt();
        requireWords(receipt, List.of(words.of("answer")));
        address = receipt.select("a[href*=/hoi-dap/]").stream()
                .map(link -> link.attr("href"))
                .filter(href -> href.matches(".*/hoi-dap/\\d+"))
                .findFirst()
                .orElseThrow(() -> new JourneyFailure("cli.not-found-there", title));
        requireWords(Jsoup.parse(everybody.page(address)), List.of(title, words.of("answer")));
        requireWords(Jsoup.parse(everybody.page(address)), shown.lines().toList());
        return address;
    }

    String isFound() {
        for (String typed : List.of(title, Folding.fold(title))) {
            if (!listed(typed)) {
                throw new JourneyFailure("cli.not-found-there", typed);
            }
        }
        return title;
    }

    /** In the page, in the list and in the receipt. */
    String tellsNobodyWhoAsked() {
        for (String page : List.of(address, portal + "/hoi-dap", portal, lookUp())) {
            String read = everybody.page(page);
            if (read.contains(words.of("name")) || read.contains(words.of("telephone"))) {
                throw new JourneyFailure("cli.asker-told", page);
            }
        }
        return words.of("nobody");
    }

    /** Gone for everybody, and still there for who has the receipt. */
    String isTakenOff() {
        Map<String, Object> why = Map.of("words", words.of("withdrawn"));
        office.leader().api().post(QUESTIONS + "/" + id + "/withdrawal", why);
        return Patience.until("withdrawal", () -> {
            requireWords(receipt(), List.of(words.of("answer")));
            return everybody.status(address) == 404 ? Optional.of(words.of("withdrawn")) : Optional.empty();
        });
    }

    private boolean listed(String typed) {
        String query = URLEncoder.encode(typed, StandardCharsets.UTF_8);
        return everybody.page(portal + "/hoi-dap?q=" + query).contains(address);
    }

    private String found(Official official) {
        String query = URLEncoder.encode(title, StandardCharsets.UTF_8);
        return official.api()
                .get(QUESTIONS + "?status=RECEIVED&q=" + query)
                .required("questions")
                .valueStream()
                .filter(one -> one.required("title").asString().equals(title))
                .findFirst()
                .orElseThrow(() -> new JourneyFailure("cli.not-found-there", title))
                .required("id")
                .asString();
    }

    private Document receipt() {
        return Jsoup.parse(everybody.page(lookUp()));
    }

    private String lookUp() {
        return portal + "/hoi-dap/tra-cuu?ma=" + code;
    }

    private static String code(Document page) {
        return page.select(".code").text();
    }

    private static void requireWords(Document page, List<String> asked) {
        String read = page.text();
        for (String line : asked) {
            if (!read.contains(PlainText.line(line))) {
                throw new JourneyFailure("cli.words-lost", line);
            }
        }
    }

    private static String state(JsonNode question) {
        return question.required("state").asString();
    }
}
