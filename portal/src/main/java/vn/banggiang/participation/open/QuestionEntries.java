package vn.banggiang.participation.open;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.participation.PublishedQuestions;
import vn.banggiang.participation.PublishedQuestions.Published;
import vn.banggiang.publicpages.PublicEntries;
import vn.banggiang.publicpages.PublicEntry;
import vn.banggiang.shell.Language;
import vn.banggiang.shell.PageOf;

/** Answered questions on front pages, in the search of portals and on their maps. */
@Component
class QuestionEntries implements PublicEntries {

    private final PublishedQuestions published;
    private final EntryLines lines;

    QuestionEntries(PublishedQuestions published, EntryLines lines) {
        this.published = published;
        this.lines = lines;
    }

    @Override
    public String section() {
        return "questions";
    }

    @Override
    public Set<String> addresses() {
        return Set.of("hoi-dap", "y-kien-trang");
    }

    @Override
    public List<PublicEntry> newest(AgencyId agency, Language language, int most) {
        return language == Language.VI ? entries(published.newest(agency, most)) : List.of();
    }

    @Override
    public PageOf<PublicEntry> found(@Nullable AgencyId agency, String words, int page) {
        return published.found(agency, words, page).map(this::entry);
    }

    @Override
    public List<PublicEntry> onLine(int most) {
        return entries(published.newest(most));
    }

    @Override
    public Map<AgencyId, Instant> newestDates() {
        return published.newestDates();
    }

    /** Nothing comes or goes here but by somebody's act. */
    @Override
    public Optional<Instant> nextChange(AgencyId agency) {
        return Optional.empty();
    }

    private List<PublicEntry> entries(List<Published> questions) {
        return questions.stream()
                .filter(question -> lines.hasPortal(question.agency()))
                .map(this::entry)
                .toList();
    }

    private PublicEntry entry(Published question) {
        return lines.line(
                question.agency(),
                "hoi-dap/" + question.number(),
                question.title(),
                question.answer(),
                question.answeredAt());
    }
}
