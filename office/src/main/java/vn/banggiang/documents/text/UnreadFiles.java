package vn.banggiang.documents.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.banggiang.database.Columns;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.ReceivedPdf;
import vn.banggiang.storage.FileStore;
import vn.banggiang.storage.Sha256;
import vn.banggiang.words.Folding;

/**
 * The files whose pages are still to be read. They are read when what took them in is done, so that nobody waits for it;
 * those of today before those of an installation that had no such search.
 */
@Component
public class UnreadFiles {

    private static final int AT_ONCE = 20;

    /** So much of the next page counts to the one before it, for sentences that go on there. */
    private static final int OVERLAP = 300;

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

    /** Until the pause is about a day. */
    private static final int MOST_DOUBLED = 10;

    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Cntrl}]+");

    private final JdbcClient jdbc;
    private final FileStore files;
    private final TransactionOperations transactions;
    private final Clock clock;

    UnreadFiles(JdbcClient jdbc, FileStore files, TransactionOperations transactions, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Reads all whose turn it is. What cannot be read keeps none of the others from it: its next turn comes later each
     * time. Errors are thrown as one when all have been tried, or after many.
     */
    public void readAll() {
        List<RuntimeException> failures = new ArrayList<>();
        for (List<Unread> some = some(); !some.isEmpty() && failures.size() < AT_ONCE; some = some()) {
            some.forEach(file -> tryToRead(file).ifPresent(failures::add));
        }
        if (!failures.isEmpty()) {
            RuntimeException first = failures.removeFirst();
            failures.forEach(first::addSuppressed);
            throw first;
        }
    }

    private List<Unread> some() {
        return jdbc.sql("SELECT document_id, agency_id, file, sha256, failures FROM documents.unread_file"
                        + " WHERE not_before <= :now ORDER BY since DESC LIMIT " + AT_ONCE)
                .param("now", Columns.time(clock.instant()))
                .query((row, number) -> Unread.of(row))
                .list();
    }

    private Optional<RuntimeException> tryToRead(Unread file) {
        try {
            read(file);
            return Optional.empty();
        } catch (RuntimeException e) {
            postpone(file);
            return Optional.of(e);
        }
    }

    private void postpone(Unread file) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(file.failures, MOST_DOUBLED));
        jdbc.sql("UPDATE documents.unread_file SET failures = failures + 1, not_before = :then"
                        + " WHERE document_id = :document AND file = :file")
                .param("then", Columns.time(clock.instant().plus(pause)))
                .param("document", file.document)
                .param("file", file.number)
                .update();
    }

    /** Nothing is kept of a page that was written anew while it was read. */
    private void read(Unread file) {
        List<String> pages = pages(file.sha256);
        transactions.executeWithoutResult(status -> {
            if (!isStillAsked(file)) {
                return;
            }
            for (int i = 0; i < pages.size(); i++) {
                String next = i + 1 < pages.size() ? pages.get(i + 1) : "";
                keep(file, i + 1, pages.get(i) + " " + next.substring(0, Math.min(next.length(), OVERLAP)));
            }
        });
    }

    private boolean isStillAsked(Unread file) {
        return jdbc.sql("DELETE FROM documents.unread_file"
                                + " WHERE document_id = :document AND file = :file AND sha256 = :sha256")
                        .param("document", file.document)
                        .param("file", file.number)
                        .param("sha256", file.sha256.toString())
                        .update()
                == 1;
    }

    /** None of what is no PDF, or one that the gate refuses: people can still look at it. */
    private List<String> pages(Sha256 sha256) {
        try (InputStream content = files.open(sha256);
                ReceivedPdf pdf = ReceivedPdf.of(content)) {
            return pdf.text();
        } catch (DocumentsException unreadable) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(Unread file, int page, String text) {
        String words = GAPS.matcher(text).replaceAll(" ").strip();
        String folded = Folding.fold(words);
        if (folded.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        INSERT INTO documents.page_text (document_id, agency_id, file, page, words, folded)
                        VALUES (:document, :agency, :file, :page, :words, :folded) ON CONFLICT DO NOTHING
                        """)
                .param("document", file.document)
                .param("agency", file.agency)
                .param("file", file.number)
                .param("page", page)
                .param("words", words)
                .param("folded", folded)
                .update();
    }

    private record Unread(UUID document, UUID agency, int number, Sha256 sha256, int failures) {

        static Unread of(ResultSet row) throws SQLException {
            return new Unread(
                    Columns.uuid(row, "document_id"),
                    Columns.uuid(row, "agency_id"),
                    row.getInt("file"),
                    new Sha256(row.getString("sha256")),
                    row.getInt("failures"));
        }
    }
}
