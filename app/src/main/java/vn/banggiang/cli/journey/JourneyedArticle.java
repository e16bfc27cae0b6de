package vn.banggiang.cli.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.banggiang.words.Folding;

/** One article on its way; each step keeps what the next ones need. */
final class JourneyedArticle {

    private static final int EXPIRES_IN_SECONDS = 3;

    private final Editors editors;
    private final PlatformApi everybody;
    private final ArticleWords words;
    private final ArticleHarvest harvest;
    private final String id = UUID.randomUUID().toString();
    private final Map<String, Object> text = new LinkedHashMap<>();
    private @Nullable JsonNode site;
    private String address = "";
    private String publishedAt = "";

    JourneyedArticle(Editors editors, PlatformApi everybody, ArticleWords words, ArticleHarvest harvest) {
        this.editors = editors;
        this.everybody = everybody;
        this.words = words;
        this.harvest = harvest;
    }

    String isPasted(Path page) {
        JsonNode read = editors.editor().api().post("/portal/articles/pasted", Map.of("html", html(page)));
        JsonNode pasted = read.required("text");
        for (String field : List.of("title", "summary", "byline", "dated", "body")) {
            if (!pasted.path(field).isNull() && !pasted.path(field).isMissingNode()) {
                text.put(field, pasted.path(field).asString());
            }
        }
        if (paragraphs().isEmpty()) {
            throw new JourneyFailure("cli.no-words", page.toString());
        }
        return text.get("title")
                + words.of(
                        "pasted", paragraphs().size(), read.required("dropped").size());
    }

    String isWritten() {
        site = editors.editor().portal();
        Map<String, Object> body = Map.of("section", Editors.news(site), "text", text);
        return state(editors.editor().api().post("/portal/articles", body, Optional.of(UUID.fromString(id))));
    }

    String isApprovedByAnother() {
        JsonNode published = publish(1);
        address = published.required("href").asString();
        publishedAt = version(published).required("from").asString();
        return address;
    }

    String isReadByEverybody() {
        String page = everybody.page(address);
        harvest.keep("page.html", page);
        requireWords(page, paragraphs());
        return String.valueOf(paragraphs().size());
    }

    String isShownAtTheProvince() {
        JsonNode province = editors.province().portal();
        editors.province().api().post(path() + "/places", Map.of("section", Editors.news(province)));
        String there = found(String.valueOf(text.get("title")), province)
                .map(one -> one.required("href").asString())
                .orElseThrow(() -> new JourneyFailure(
                        "cli.not-found-there", province.required("title").asString()));
        requireWords(everybody.page(there), paragraphs());
        return there;
    }

    String isFoundWithAndWithoutAccents() {
        String title = String.valueOf(text.get("title"));
        JsonNode with = search(title, requiredSite());
        harvest.keep("search.json", with.toPrettyString());
        for (String typed : List.of(title, Folding.fold(title))) {
            if (found(typed, requiredSite()).isEmpty()) {
                throw new JourneyFailure("cli.not-found-there", typed);
            }
        }
        return with.required("total").asString();
    }

    String isInTheFeed() {
        String feed = everybody.page(requiredSite().required("href").asString() + "/rss.xml");
        harvest.keep("feed.xml", feed);
        if (!feed.contains(address)) {
            throw new JourneyFailure("cli.not-in-the-feed", address);
        }
        return address;
    }

    String isCorrected() {
        Map<String, Object> corrected = new LinkedHashMap<>(text);
        corrected.put("body", text.get("body") + "<p>" + words.of("correction") + "</p>");
        editors.editor().api().post(path() + "/drafts", Map.of("base", 1, "text", corrected));
        publish(2);
        String page = everybody.page(address);
        harvest.keep("corrected.html", page);
        requireWords(page, paragraphs());
        requireWords(page, List.of(words.of("correction")));
        return words.of("correction");
    }

    String saysWhatItSaidBefore() {
        String then =
                "/portal/sites/" + requiredSite().required("id").asString() + "/that-day/" + id + "?at=" + publishedAt;
        JsonNode said = editors.approver().api().get(then);
        harvest.keep(
                "that-day.html",
                "<!doctype html><meta charset=\"utf-8\"><h1>"
                        + Entities.escape(said.required("title").asString()) + "</h1>"
                        + said.required("body").asString());
        requireWords(said.required("body").asString(), paragraphs());
        if (said.required("body").asString().contains(words.of("correction"))) {
            throw new JourneyFailure("cli.past-has-changed", publishedAt);
        }
        return publishedAt + ", " + said.required("sha256").asString().substring(0, 12);
    }

    String expires() {
        Instant end = words.moment().plusSeconds(EXPIRES_IN_SECONDS);
        editors.approver().api().post(path() + "/expiry", Map.of("until", end.toString()));
        return Patience.until(
                "expiry", () -> everybody.status(address) == 404 ? Optional.of(end.toString()) : Optional.empty());
    }

    private JsonNode publish(int draft) {
        String proposal = editors.editor()
                .api()
                .post(path() + "/proposals", Map.of("draft", draft), Optional.of(UUID.randomUUID()))
                .required("proposal")
                .asString();
        return editors.approver().api().post(path() + "/proposals/" + proposal + "/approval", Map.of());
    }

    private Optional<JsonNode> found(String typed, JsonNode where) {
        return search(typed, where)
                .required("lines")
                .valueStream()
                .filter(one -> one.required("article").asString().equals(id))
                .findFirst();
    }

    private JsonNode search(String typed, JsonNode where) {
        String query = URLEncoder.encode(typed, StandardCharsets.UTF_8);
        return editors.editor()
                .api()
                .get("/portal/search?site=" + where.required("id").asString() + "&q=" + query);
    }

    private void requireWords(String html, List<String> asked) {
        String shown = plain(html);
        for (String paragraph : asked) {
            if (!shown.contains(paragraph)) {
                throw new JourneyFailure("cli.words-lost", paragraph);
            }
        }
    }

    /** What the editor brought, paragraph by paragraph. */
    private List<String> paragraphs() {
        return Jsoup.parseBodyFragment(String.valueOf(text.getOrDefault("body", "")))
                .select("p, li, th, td, h2, h3, h4, figcaption, caption")
                .stream()
                .map(element -> element.text().strip())
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static String plain(String html) {
        return Jsoup.parse(html).text();
    }

    private static String html(Path page) {
        try {
            Charset charset = Jsoup.parse(page.toFile(), null).charset();
            return Files.readString(page, charset);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonNode version(JsonNode article) {
        return article.required("versions").get(0);
    }

    private static String state(JsonNode article) {
        return article.required("state").asString();
    }

    private JsonNode requiredSite() {
        if (site == null) {
            throw new IllegalStateException("the article is written before");
        }
        return site;
    }

    private String path() {
        return "/portal/articles/" + id;
    }
}
