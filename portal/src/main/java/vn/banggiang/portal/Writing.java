package vn.banggiang.portal;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
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
        pictures.requireOwn(site.id(), text.body());
        Article article =
                new Article(id, site.id(), site.agency(), sectionId, language, editor.person(), clock.instant());
        if (articles.begin(article)) {
            drafts.add(new Draft(id, 1, null, null, text, editor.person(), clock.instant()));
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
        Articles.Locked locked = found.toWrite(editor, id);
        pictures.requireOwn(locked.site().id(), text.body());
        Drafts before = found.drafts(id);
        before.numbered(base);
        Optional.ofNullable(merges).ifPresent(before::numbered);
        int number = alreadySaved(before, editor, base, merges, text)
                .orElseGet(() -> add(editor, before, base, merges, text));
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
        articles.move(id, to);
        journal.note(editor, "portal.act.moved", id, Map.of("section", section.title()));
    }

    private static Optional<Integer> alreadySaved(
            Drafts before, Actor editor, int base, @Nullable Integer merges, ArticleText text) {
        return before.heads().stream()
                .filter(head -> head.writtenBy().equals(editor.person()))
                .filter(head -> head.text().equals(text))
                .filter(head -> merges == null || merges.equals(head.merges()))
                .filter(head -> head.number() == base || Integer.valueOf(base).equals(head.base()))
                .map(Draft::number)
                .findFirst();
    }

    private int add(Actor editor, Drafts before, int base, @Nullable Integer merges, ArticleText text) {
        Draft draft = new Draft(
                before.newest().article(),
                before.newest().number() + 1,
                base,
                merges,
                text,
                editor.person(),
                clock.instant());
        drafts.add(draft);
        journal.note(
                editor,
                "portal.act.saved",
                draft.article(),
                Map.of("title", text.title(), "draft", String.valueOf(draft.number())));
        return draft.number();
    }
}
