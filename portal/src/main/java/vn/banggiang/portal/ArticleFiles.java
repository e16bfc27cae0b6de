package vn.banggiang.portal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.banggiang.identity.Actor;
import vn.banggiang.storage.FileStore;
import vn.banggiang.storage.StoredFile;

/** Files that go with articles: each change of them is a draft, so that whoever approves approves them too. */
@Service
public class ArticleFiles {

    /** How many go with one article. */
    public static final int MOST = 20;

    private final AttachedFileStore store;
    private final Articles articles;
    private final Writing writing;
    private final FileStore files;
    private final TransactionOperations transactions;
    private final PortalJournal journal;
    private final Clock clock;

    ArticleFiles(
            AttachedFileStore store,
            Articles articles,
            Writing writing,
            FileStore files,
            TransactionOperations transactions,
            PortalJournal journal,
            Clock clock) {
        this.store = store;
        this.articles = articles;
        this.writing = writing;
        this.files = files;
        this.transactions = transactions;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Saves a draft with one file more; the same bytes again are there already.
     *
     * @param base the draft that the editor saw
     * @param name as the browser names it; it gets the ending of what the file is
     * @param content of a {@link FileKind}, else {@code portal.file-kind}; not larger than its kind may be, else {@code
     *     storage.too-large}
     */
    public Saved attach(Actor editor, ArticleId id, int base, String name, InputStream content) {
        transactions.executeWithoutResult(asked -> articles.toWrite(editor, id));
        AttachedFile brought = taken(name, content);
        return transactions.execute(status -> {
            articles.toWrite(editor, id);
            Draft upon = articles.drafts(id).numbered(base);
            AttachedFile file = store.add(id, brought, editor.person(), clock.instant());
            List<AttachedFile> all = new ArrayList<>(upon.files());
            if (!all.contains(file)) {
                all.add(file);
                requireRoom(all);
                journal.note(editor, "portal.act.file-attached", id, Map.of("name", file.name()));
            }
            return writing.save(editor, id, base, null, upon.text(), all);
        });
    }

    /** Saves a draft without this file; one that is not there is out. */
    public Saved detach(Actor editor, ArticleId id, int base, UUID file) {
        return transactions.execute(status -> {
            articles.toWrite(editor, id);
            Draft upon = articles.drafts(id).numbered(base);
            List<AttachedFile> rest =
                    upon.files().stream().filter(one -> !one.id().equals(file)).toList();
            return writing.save(editor, id, base, null, upon.text(), rest);
        });
    }

    /** One that goes with any draft of the article, for who may see the article. */
    public Optional<AttachedFile> of(Actor reader, ArticleId id, UUID file) {
        return articles.see(reader, id).drafts().all().stream()
                .flatMap(draft -> draft.files().stream())
                .filter(one -> one.id().equals(file))
                .findFirst();
    }

    /** The file under its name, for who may see it: videos to be played, and in parts where they lie on this machine. */
    public ResponseEntity<Resource> answer(AttachedFile file, CacheControl kept) {
        var disposition = file.kind().isVideo() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .cacheControl(kept)
                .contentType(MediaType.parseMediaType(file.kind().mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(files.localCopy(file.sha256())
                        .<Resource>map(FileSystemResource::new)
                        .orElseGet(() -> new InputStreamResource(files.open(file.sha256()))));
    }

    private AttachedFile taken(String name, InputStream content) {
        try (var whole = new BufferedInputStream(content, FileKind.HEAD)) {
            whole.mark(FileKind.HEAD);
            byte[] head = whole.readNBytes(FileKind.HEAD);
            whole.reset();
            FileKind kind = FileKind.of(head, name).orElseThrow(ArticleFiles::noKind);
            StoredFile stored = files.store(whole, kind.most());
            String called = BroughtName.of(name, "tep").withEnding(kind.ending());
            return new AttachedFile(UUID.randomUUID(), called, kind, stored.size(), stored.sha256());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PortalException noKind() {
        return PortalException.invalid("files", "portal.file-kind");
    }

    private static void requireRoom(List<AttachedFile> all) {
        if (all.size() > MOST) {
            throw PortalException.invalid("files", "portal.files-too-many", MOST);
        }
    }
}
