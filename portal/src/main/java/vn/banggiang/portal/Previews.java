package vn.banggiang.portal;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.database.Columns;
import vn.banggiang.identity.Actor;
import vn.banggiang.storage.Sha256;

/**
 * Links by which somebody without an account looks at one draft for some days. A link is a key that nobody can guess, of which
 * only the digest is kept.
 */
@Service
public class Previews {

    /** For how long a link opens. */
    public static final Duration OPEN = Duration.ofDays(7);

    private static final int KEY_BYTES = 24;

    private final JdbcClient jdbc;
    private final ArticleStore articleStore;
    private final DraftStore drafts;
    private final Articles articles;
    private final PortalJournal journal;
    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    Previews(
            JdbcClient jdbc,
            ArticleStore articleStore,
            DraftStore drafts,
            Articles articles,
            PortalJournal journal,
            Clock clock) {
        this.jdbc = jdbc;
        this.articleStore = articleStore;
        this.drafts = drafts;
        this.articles = articles;
        this.journal = journal;
        this.clock = clock;
    }

    /** A new link's key, for one draft. */
    @Transactional
    public String open(Actor editor, ArticleId id, int draft) {
        articles.see(editor, id).drafts().numbered(draft);
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        String key = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant now = clock.instant();
        jdbc.sql("""
                INSERT INTO portal.preview (key_sha256, article_id, draft, made_by, made_at, until_at)
                VALUES (:key, :article, :draft, :by, :at, :until)
                """)
                .param("key", digest(key))
                .param("article", id.value())
                .param("draft", draft)
                .param("by", editor.person().value())
                .param("at", Columns.time(now))
                .param("until", Columns.time(now.plus(OPEN)))
                .update();
        journal.note(editor, "portal.act.preview", id, Map.of("draft", String.valueOf(draft)));
        return key;
    }

    /** What the link shows; empty where it is none of ours, or its time is over. */
    public Optional<Preview> of(String key) {
        return jdbc.sql("SELECT * FROM portal.preview WHERE key_sha256 = :key AND until_at > :now")
                .param("key", digest(key))
                .param("now", Columns.time(clock.instant()))
                .query((row, number) -> preview(new ArticleId(Columns.uuid(row, "article_id")), row.getInt("draft")))
                .optional()
                .flatMap(found -> found);
    }

    private Optional<Preview> preview(ArticleId id, int draft) {
        return articleStore
                .find(id)
                .flatMap(article -> drafts.of(id).map(all -> new Preview(article, all.numbered(draft))));
    }

    private static String digest(String key) {
        return Sha256.ofContent(key.getBytes(StandardCharsets.UTF_8)).value();
    }

    /** One draft of one article. */
    public record Preview(Article article, Draft draft) {}
}
