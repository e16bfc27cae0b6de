package vn.banggiang.portal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.identity.Actor;
import vn.banggiang.shell.Language;

/** Editors write. Nobody locks anybody out, and no saved word is ever lost. */
@Service
public class Writing {

    private final ArticleStore articles;
    private final DraftStore drafts;
    private final Articles found;
    private final Sites sites;
    private final SitePictures pictures;
    private final PortalRights rights;
    private final PortalJournal journal;
    private final Clock clock;

    Writing(
            ArticleStore articles,
            DraftStore drafts,
            Articles found,
            Sites sites,
            SitePictures pictures,
            PortalRights rights,
            PortalJournal journal,
            Clock clock) {
        this.articles = articles;
        this.drafts = drafts;
        this.found = found;
        this.sites = sites;
        this.pictures = pictures;
        this.rights = rights;
        this.journal = journal;
        this.clock = clock;
    }

    /** Begins an article in a section; the same id twice begins one. */
    @Transactional
    public ArticleId begin(Actor editor, ArticleId id, SectionId sectionId, Language language, ArticleText text) {
        Section section = sites.section(sectionId);
        Site site = sites.site(section.site());
        rights.requireWriter(editor, site, sectionId);
        requireFitting(section, text);
        pictures.requireOwn(site.id(), text.body());
        Article article =
                new Article(id, site.id(), site.agency(), sectionId, language, editor.person(), clock.instant());
        if (articles.begin(article)) {
            drafts.add(new Draft(id, 1, null, null, text, List.of(), editor.person(), clock.instant()));
            journal.note(editor, "portal.act.begun", id, Map.of("title", text.title()));
        } else {
            found.toWrite(editor, id);
        }
        return id;
    }

    /**
     * Saves what an editor wrote upon a draft. What was saved already is not saved again.
     *
     * @param base the draft that the editor saw
     * @param merges another one whose words were taken in as well, or null
     */
    @Transactional
    public Saved save(Actor editor, ArticleId id, int base, @Nullable Integer merges, ArticleText text) {
        found.toWrite(editor, id);
        Drafts before = found.drafts(id);
        Stream<Draft> upon = Stream.of(Optional.of(base), Optional.ofNullable(merges))
                .flatMap(Optional::stream)
                .map(before::numbered);
        List<AttachedFile> files =
                upon.flatMap(draft -> draft.files().stream()).distinct().toList();
        return save(editor, id, base, merges, text, files);
    }

    /** The same with these files, whatever went with the drafts before. */
    Saved save(
            Actor editor,
            ArticleId id,
            int base,
            @Nullable Integer merges,
            ArticleText text,
            List<AttachedFile> files) {
        Articles.Locked locked = found.toWrite(editor, id);
        requireFitting(sites.section(locked.article().section()), text);
        pictures.requireOwn(locked.site().id(), text.body());
        Drafts before = found.drafts(id);
        Draft draft = new Draft(
                id, before.newest().number() + 1, base, merges, text, files, editor.person(), clock.instant());
        int number = alreadySaved(before, draft).orElseGet(() -> add(editor, draft));
        return new Saved(number, found.drafts(id).heads().size() == 1);
    }

    /** Puts it under another section of its site; its address stays. */
    @Transactional
    public void move(Actor editor, ArticleId id, SectionId to) {
        Articles.Locked locked = found.toWrite(editor, id);
        Section section = sites.section(to);
        if (!section.site().equals(locked.site().id())) {
            throw PortalException.invalid("section", "portal.no-section");
        }
        rights.requireWriter(editor, locked.site(), to);
        if (isForEvents(section) != isForEvents(sites.section(locked.article().section()))) {
            throw PortalException.invalid("section", "portal.event-moves-not");
        }
        articles.move(id, to);
        journal.note(editor, "portal.act.moved", id, Map.of("section", section.title()));
    }

    /** An event has a time, and nothing else has. */
    private static void requireFitting(Section section, ArticleText text) {
        if (isForEvents(section) && text.event() == null) {
            throw PortalException.invalid("begins", "portal.no-begin");
        }
        if (!isForEvents(section) && text.event() != null) {
            throw PortalException.invalid("begins", "portal.event-elsewhere");
        }
    }

    private static boolean isForEvents(Section section) {
        return section.kind() == SectionKind.EVENTS;
    }

    private static Optional<Integer> alreadySaved(Drafts before, Draft draft) {
        Integer base = draft.base();
        return before.heads().stream()
                .filter(head -> head.writtenBy().equals(draft.writtenBy()))
                .filter(head -> head.text().equals(draft.text()))
                .filter(head -> head.files().equals(draft.files()))
                .filter(head -> draft.merges() == null || draft.merges().equals(head.merges()))
                .filter(head -> Integer.valueOf(head.number()).equals(base) || Objects.equals(base, head.base()))
                .map(Draft::number)
                .findFirst();
    }

    private int add(Actor editor, Draft draft) {
        drafts.add(draft);
        journal.note(
                editor,
                "portal.act.saved",
                draft.article(),
                Map.of("title", draft.text().title(), "draft", String.valueOf(draft.number())));
        return draft.number();
    }
}
