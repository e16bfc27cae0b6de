package vn.banggiang.cli.journey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.banggiang.layout.DocumentType;

/** A decision on its way from the draft to the portal; each step keeps what the next ones need. */
final class IssuedDecision {

    private static final String TYPE = DocumentType.QUYET_DINH.vietnamese();
    private static final String FIELD = "FINANCE";

    private final Lawmakers people;
    private final PlatformApi everybody;
    private final LegalWords words;
    private final String id = UUID.randomUUID().toString();
    private @Nullable JsonNode listed;
    private String code = "";

    IssuedDecision(Lawmakers people, PlatformApi everybody, LegalWords words) {
        this.people = people;
        this.everybody = everybody;
        this.words = words;
    }

    String isDrafted() {
        Map<String, Object> draft = Map.of(
                "type", TYPE,
                "otherRecipients", List.of(words.of("recipients")),
                "trichYeu", words.of("trich-yeu"),
                "body", words.of("body"),
                "signer", people.leader().person(),
                "unit", people.specialist().unit());
        JsonNode drafted = people.specialist().api().post("/outgoing", draft, Optional.of(UUID.fromString(id)));
        people.specialist().api().post(path() + "/submit", Map.of());
        people.head().api().post(path() + "/approve", Map.of());
        return drafted.required("notation").asString();
    }

    String isSigned(String pin) {
        return people.leader()
                .api()
                .post(path() + "/sign", Map.of("pin", pin))
                .required("status")
                .asString();
    }

    String isIssuedForEverybody() {
        return issue(Map.of());
    }

    String isIssuedInPlaceOf(IssuedDecision earlier, String pin) {
        isDrafted();
        isSigned(pin);
        return issue(Map.of("changes", List.of(Map.of("relation", "REPLACES", "earlier", earlier.id))));
    }

    /** It comes to the portal by itself. */
    String isListed() {
        JsonNode document = Patience.until("portal", this::atThePortal);
        listed = document;
        String list = href().substring(0, href().lastIndexOf('/'));
        String page = everybody.page(list);
        if (Jsoup.parse(page).select("a[href='" + href() + "']").isEmpty()) {
            throw new JourneyFailure("cli.not-found-there", list);
        }
        return href();
    }

    /** The verdict is there some seconds later. */
    String isReadWithItsVerdict() {
        Element verdict = Patience.until("verdict", () -> judged(page()));
        if (!verdict.attr("data-tone").equals("good")) {
            throw new JourneyFailure("cli.verdict-not-valid", verdict.text());
        }
        return verdict.text();
    }

    String isInTheOpenData() {
        String site = href().substring(0, href().indexOf('/', "/cong/".length()));
        String data = site + "/du-lieu-mo/legal-documents.csv";
        return everybody
                .page(data)
                .lines()
                .filter(line -> line.startsWith(code + ","))
                .findFirst()
                .orElseThrow(() -> new JourneyFailure("cli.not-found-there", data));
    }

    /** Each names the other. */
    String saysThatItIsReplacedBy(IssuedDecision later) {
        later.isListed();
        Patience.until(
                "banner", () -> Optional.ofNullable(page().selectFirst(".draft a[href='" + later.href() + "']")));
        if (later.page().select("dl a[href='" + href() + "']").isEmpty()) {
            throw new JourneyFailure("cli.not-found-there", later.href());
        }
        return code + " → " + later.code;
    }

    private String issue(Map<String, Object> more) {
        Map<String, Object> order = new HashMap<>(more);
        order.put("publication", Map.of("field", FIELD));
        code = people.clerk()
                .api()
                .post(path() + "/issue", order)
                .required("code")
                .asString();
        return code;
    }

    private Optional<JsonNode> atThePortal() {
        try {
            return Optional.of(people.leader().api().get("/legislation/documents/" + id));
        } catch (JourneyFailure notYet) {
            if (notYet.code().equals("legislation.not-found")) {
                return Optional.empty();
            }
            throw notYet;
        }
    }

    /** What is judged says when. */
    private static Optional<Element> judged(Document page) {
        return page.select("dd:has(a[href^='/verify'])").stream()
                .filter(said -> said.selectFirst("small") != null)
                .flatMap(said -> said.select("b.effect").stream())
                .findFirst();
    }

    private Document page() {
        return Jsoup.parse(everybody.page(href()));
    }

    private String href() {
        return Journeyed.known(listed, "listed").required("href").asString();
    }

    private String path() {
        return "/outgoing/" + id;
    }
}
