package vn.banggiang.importing;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Post;
import vn.banggiang.identity.Actor;
import vn.banggiang.importing.export.ExportChannel;
import vn.banggiang.importing.export.ExportFile;
import vn.banggiang.importing.export.ExportKind;
import vn.banggiang.importing.export.ImportingException;
import vn.banggiang.portal.Section;
import vn.banggiang.portal.SectionId;
import vn.banggiang.portal.Site;
import vn.banggiang.portal.SiteId;
import vn.banggiang.portal.Sites;
import vn.banggiang.storage.FileStore;
import vn.banggiang.storage.StoredFile;
import vn.banggiang.words.Folding;
import vn.banggiang.words.PlainText;

/** Brings what another site exported: first what it has and what would become of it, then, confirmed, its drafts. */
@Service
public class Imports {

    /** Most bytes of a file: 200 MB. */
    public static final long MOST_BYTES = 200L << 20;
    /** Most ZIPs of pictures beside one export. */
    public static final int MOST_ARCHIVES = 20;

    private static final int LONGEST_NAME = 200;

    private final RunStore runs;
    private final ItemStore items;
    private final MappingStore mappings;
    private final BroughtPictureStore pictures;
    private final KnownTexts known;
    private final Archives archives;
    private final ImportRights rights;
    private final Sites sites;
    private final Directory directory;
    private final FileStore files;
    private final SchedulerClient scheduler;
    private final TransactionOperations transactions;
    private final ImportJournal journal;
    private final Clock clock;

    Imports(
            RunStore runs,
            ItemStore items,
            MappingStore mappings,
            BroughtPictureStore pictures,
            KnownTexts known,
            Archives archives,
            ImportRights rights,
            Sites sites,
            Directory directory,
            FileStore files,
            SchedulerClient scheduler,
            TransactionOperations transactions,
            ImportJournal journal,
            Clock clock) {
        this.runs = runs;
        this.items = items;
        this.mappings = mappings;
        this.pictures = pictures;
        this.known = known;
        this.archives = archives;
        this.rights = rights;
        this.sites = sites;
        this.directory = directory;
        this.files = files;
        this.scheduler = scheduler;
        this.transactions = transactions;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Reads an export and keeps what it has for its confirmation. The same id twice is one.
     *
     * @param name of the file, as the browser names it
     * @param content at most {@link #MOST_BYTES}, else {@code storage.too-large}; what is none is refused as {@link
     *     ExportFile} says
     */
    public RunId bring(Actor editor, SiteId siteId, RunId id, String name, InputStream content) {
        Site site = sites.site(siteId);
        rights.requireWriter(editor, site);
        StoredFile file = files.store(content, MOST_BYTES);
        transactions.executeWithoutResult(status -> {
            Run run = new Run(
                    id,
                    siteId,
                    site.agency(),
                    called(name),
                    file.sha256(),
                    ExportKind.RSS,
                    "",
                    "",
                    0,
                    0,
                    0,
                    null,
                    RunState.BROUGHT,
                    editor.person(),
                    clock.instant(),
                    null,
                    null,
                    null,
                    null,
                    "");
            if (runs.add(run)) {
                read(run);
                guess(run, site, rights.writable(editor, site));
                journal.note(
                        editor,
                        "importing.act.brought",
                        id,
                        Map.of("name", run.name(), "sha256", file.sha256().value()));
            }
        });
        return id;
    }

    /** Adds a ZIP with pictures to an export that is not confirmed yet; the same one twice is one. */
    public void addPictures(Actor editor, RunId id, String name, InputStream content) {
        transactions.executeWithoutResult(status -> toChange(editor, id));
        StoredFile file = files.store(content, MOST_BYTES);
        Map<String, String> names = archives.names(file.sha256());
        transactions.executeWithoutResult(status -> {
            Run run = toChange(editor, id);
            if (pictures.archives(id).size() >= MOST_ARCHIVES) {
                throw ImportingException.invalid("file", "importing.too-many-archives", MOST_ARCHIVES);
            }
            pictures.addArchive(id, file.sha256(), called(name));
            pictures.lieIn(id, file.sha256(), names);
            journal.note(editor, "importing.act.pictures-brought", run.id(), Map.of("name", called(name)));
        });
    }

    /**
     * Has the drafts made, in the background. Confirmed twice it is once.
     *
     * @param otherwise the section of whatever has no other
     * @param people who authors of the other site are here, by their logins; whoever is not among them keeps the name
     * @param places sections of categories, by their slugs
     */
    @Transactional
    public void confirm(
            Actor editor, RunId id, SectionId otherwise, Map<String, PersonId> people, Map<String, SectionId> places) {
        Run run = locked(id);
        Site site = sites.site(run.site());
        rights.requireWriter(editor, site);
        if (run.state() != RunState.BROUGHT) {
            requireNotDiscarded(run);
            return;
        }
        Set<SectionId> writable =
                rights.writable(editor, site).stream().map(Section::id).collect(Collectors.toSet());
        requireOwn(site, people);
        if (!writable.contains(otherwise) || !writable.containsAll(places.values())) {
            throw ImportingException.invalid("section", "importing.no-such-section");
        }
        mappings.authors(id).forEach(author -> mappings.map(id, author.login(), people.get(author.login())));
        places.forEach((slug, section) -> mappings.map(id, slug, section));
        runs.confirm(id, otherwise, editor.person(), clock.instant());
        runs.state(id, RunState.MAKING);
        scheduler.scheduleIfNotExists(
                RunTask.DESCRIPTOR.instance(id + " making").build(), clock.instant());
        journal.note(editor, "importing.act.confirmed", id, Map.of("name", run.name()));
    }

    /** Leaves it; nothing has come of it. */
    @Transactional
    public void discard(Actor editor, RunId id) {
        Run run = locked(id);
        rights.requireWriter(editor, sites.site(run.site()));
        if (run.state() == RunState.BROUGHT) {
            runs.state(id, RunState.DISCARDED);
            journal.note(editor, "importing.act.discarded", id, Map.of("name", run.name()));
        } else if (run.state() != RunState.DISCARDED) {
            throw ImportingException.conflict("importing.confirmed-already");
        }
    }

    private void read(Run run) {
        var survey = new Survey(run, known, items, mappings, pictures);
        try (InputStream export = files.open(run.sha256())) {
            ExportChannel channel = ExportFile.read(export, survey::look);
            channel.authors().forEach(author -> mappings.add(run.id(), author));
            runs.describe(run.of(channel));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (items.counts(run.id()).isEmpty()) {
            throw ImportingException.invalid("file", "importing.empty");
        }
    }

    /** Who has one name here and there, and what is called as a section is, is proposed. */
    private void guess(Run run, Site site, List<Section> sections) {
        List<Post> staff = directory.staff(site.agency());
        mappings.authors(run.id()).forEach(author -> {
            Set<PersonId> alike = staff.stream()
                    .filter(post -> Folding.fold(post.fullName()).equals(Folding.fold(author.name())))
                    .map(Post::person)
                    .collect(Collectors.toSet());
            if (alike.size() == 1) {
                mappings.map(run.id(), author.login(), alike.iterator().next());
            }
        });
        mappings.categories(run.id())
                .forEach(category -> sections.stream()
                        .filter(section -> Folding.fold(section.title()).equals(Folding.fold(category.name())))
                        .findFirst()
                        .ifPresent(section -> mappings.map(run.id(), category.slug(), section.id())));
    }

    private void requireOwn(Site site, Map<String, PersonId> people) {
        Set<PersonId> staff =
                directory.staff(site.agency()).stream().map(Post::person).collect(Collectors.toSet());
        if (!staff.containsAll(people.values())) {
            throw ImportingException.invalid("person", "importing.not-of-the-agency");
        }
    }

    private Run toChange(Actor editor, RunId id) {
        Run run = locked(id);
        rights.requireWriter(editor, sites.site(run.site()));
        if (run.state() != RunState.BROUGHT) {
            throw ImportingException.conflict("importing.confirmed-already");
        }
        return run;
    }

    private Run locked(RunId id) {
        return runs.locked(id).orElseThrow(ImportingException::notFound);
    }

    private static void requireNotDiscarded(Run run) {
        if (run.state() == RunState.DISCARDED) {
            throw ImportingException.conflict("importing.discarded-already");
        }
    }

    private static String called(String name) {
        String line = PlainText.line(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
        return line.substring(
                0, line.offsetByCodePoints(0, Math.min(line.codePointCount(0, line.length()), LONGEST_NAME)));
    }
}
