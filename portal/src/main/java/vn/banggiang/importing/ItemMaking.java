package vn.banggiang.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.banggiang.directory.Directory;
import vn.banggiang.identity.Actor;
import vn.banggiang.importing.export.ExportItem;
import vn.banggiang.portal.ArticleId;
import vn.banggiang.portal.Articles;
import vn.banggiang.portal.Draft;
import vn.banggiang.portal.PastAddresses;
import vn.banggiang.portal.Saved;
import vn.banggiang.portal.SectionId;
import vn.banggiang.portal.Writing;
import vn.banggiang.refusal.Refusal;
import vn.banggiang.shell.Language;

/** Makes a draft of one text of an export; what is refused is kept with it, and the others come all the same. */
@Component
class ItemMaking {

    private final ItemStore items;
    private final ItemTexts texts;
    private final KnownTexts known;
    private final ImportActors actors;
    private final Writing writing;
    private final Articles articles;
    private final PastAddresses addresses;
    private final Directory directory;
    private final TransactionOperations transactions;

    ItemMaking(
            ItemStore items,
            ItemTexts texts,
            KnownTexts known,
            ImportActors actors,
            Writing writing,
            Articles articles,
            PastAddresses addresses,
            Directory directory,
            TransactionOperations transactions) {
        this.items = items;
        this.texts = texts;
        this.known = known;
        this.actors = actors;
        this.writing = writing;
        this.articles = articles;
        this.addresses = addresses;
        this.directory = directory;
        this.transactions = transactions;
    }

    void make(Run run, ExportItem item, Map<String, MappedAuthor> authors, Map<String, MappedCategory> categories) {
        try {
            Actor editor = actors.editor(run);
            ItemTexts.Made made = texts.of(run, editor, item, byline(authors.get(item.creator()), item.creator()));
            transactions.executeWithoutResult(status -> items.locked(run.id(), item.ordinal())
                    .filter(there -> there.state() == ItemState.TO_COME || there.state() == ItemState.TO_CHANGE)
                    .ifPresent(there -> write(run, editor, there, item, made, section(run, there, categories))));
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.UNAVAILABLE) {
                throw refused;
            }
            List<String> args = refused.args().stream().map(String::valueOf).toList();
            items.ended(run.id(), item.ordinal(), ItemState.FAILED, refused.key(), args);
        }
    }

    private void write(Run run, Actor editor, Item there, ExportItem item, ItemTexts.Made made, SectionId section) {
        Optional<KnownTexts.Known> before = known.of(run.site(), item.guid());
        if (before.isPresent()) {
            rewrite(run, editor, there, item, made, before.get());
            return;
        }
        ArticleId article = writing.begin(editor, ArticleId.random(), section, Language.VI, made.text());
        addresses.keep(article, item.name(), made.text().title(), PastLinks.of(item));
        known.remember(run.site(), item.guid(), new KnownTexts.Known(article, 1, item.fingerprint(), made.missing()));
        items.became(there, ItemState.DRAFTED, notes(item, made), article, 1);
    }

    /** Upon the draft that was made of it last: what was written here since stands beside it until somebody joins both. */
    private void rewrite(
            Run run, Actor editor, Item there, ExportItem item, ItemTexts.Made made, KnownTexts.Known before) {
        Draft last = articles.see(editor, before.article()).drafts().numbered(before.draft());
        List<Note> notes = notes(item, made);
        int draft = before.draft();
        ItemState state = ItemState.SAME;
        if (!last.text().equals(made.text())) {
            Saved saved = writing.save(editor, before.article(), before.draft(), null, made.text());
            draft = saved.draft();
            state = ItemState.REWRITTEN;
            if (!saved.alone()) {
                notes.add(new Note(Note.EDITED_HERE, 1));
            }
        }
        known.remember(
                run.site(),
                item.guid(),
                new KnownTexts.Known(before.article(), draft, item.fingerprint(), made.missing()));
        items.became(there, state, notes, before.article(), draft);
    }

    private static List<Note> notes(ExportItem item, ItemTexts.Made made) {
        List<Note> notes = new ArrayList<>(made.notes());
        if (item.locked()) {
            notes.add(new Note(Note.LOCKED, 1));
        } else if (!item.status().equals("publish")) {
            notes.add(new Note(Note.NOT_PUBLIC, 1));
        }
        return notes;
    }

    private static SectionId section(Run run, Item item, Map<String, MappedCategory> categories) {
        MappedCategory category = categories.get(item.category());
        SectionId mapped = category == null ? null : category.section();
        return mapped == null ? Objects.requireNonNull(run.section()) : mapped;
    }

    private String byline(@Nullable MappedAuthor author, String login) {
        if (author == null) {
            return login;
        }
        return author.person() == null
                ? author.name()
                : directory.person(author.person()).fullName();
    }
}
