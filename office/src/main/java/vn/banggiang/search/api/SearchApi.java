package vn.banggiang.search.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.search.Findings;
import vn.banggiang.search.Passage;
import vn.banggiang.search.Search;
import vn.banggiang.search.SearchEntry;

/** The search of everything, for programs. */
@RestController
@RequestMapping("/api/v1/search")
class SearchApi {

    private final Search search;
    private final MessageSource messages;

    SearchApi(Search search, MessageSource messages) {
        this.search = search;
        this.messages = messages;
    }

    /** What each system found of what the caller may open: at most ten entries each, all of them counted. */
    @GetMapping
    List<FindingsBody> search(
            @AuthenticationPrincipal SignedIn caller, @RequestParam(defaultValue = "") String q, Locale language) {
        return search.find(caller.actor(), q).stream()
                .map(found -> body(found, language))
                .toList();
    }

    private FindingsBody body(Findings found, Locale language) {
        return new FindingsBody(
                messages.getMessage(found.titleKey(), null, language),
                found.total(),
                found.entries().stream().map(entry -> body(entry, language)).toList());
    }

    private EntryBody body(SearchEntry entry, Locale language) {
        return new EntryBody(
                entry.title(),
                entry.detail(),
                entry.day(),
                messages.getMessage(entry.stateKey(), null, language),
                entry.href(),
                PassageBody.of(entry.passage()));
    }

    /** What one system found. */
    record FindingsBody(String title, long total, List<EntryBody> entries) {}

    /** One thing that was found; {@code href} is its page, {@code passage} where a file of it says it. */
    record EntryBody(
            String title,
            String detail,
            @Nullable LocalDate day,
            String state,
            String href,
            @Nullable PassageBody passage) {}

    /** Words of a file; {@code file} is 0 for the document itself. */
    record PassageBody(int file, int page, String text) {

        static @Nullable PassageBody of(@Nullable Passage passage) {
            return passage == null ? null : new PassageBody(passage.file(), passage.page(), passage.text());
        }
    }
}
