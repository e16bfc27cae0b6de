package vn.banggiang.documents.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.banggiang.database.Columns;
import vn.banggiang.documents.ReceivedPdf;
import vn.banggiang.refusal.Refusal;
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

    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Cntrl}]+");

    private final JdbcClient jdbc;
    private final FileStore files;
    private final TransactionOperations transactions;

    UnreadFiles(JdbcClient jdbc, FileStore files, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.files = files;
        this.transactions = transactions;
    }

    /** Reads all that wait. */
    public void readAll() {
        for (List<Unread> some = some(); !some.isEmpty(); some = some()) {
            some.forEach(this::read);
        }
    }

    private List<Unread> some() {
        return jdbc.sql("SELECT document_id, agency_id, file, sha256 FROM documents.unread_file"
                        + " ORDER BY since DESC LIMIT " + AT_ONCE)
                .query((row, number) -> Unread.of(row))
                .list();
    }

    private void read(Unread file) {
        List<String> pages = pages(file.sha256);
        transactions.executeWithoutResult(status -> {
            for (int i = 0; i < pages.size(); i++) {
                String next = i + 1 < pages.size() ? pages.get(i + 1) : "";
                keep(file, i + 1, pages.get(i) + " " + next.substring(0, Math.min(next.length(), OVERLAP)));
            }
            jdbc.sql("DELETE FROM documents.unread_file WHERE document_id = :document AND file = :file")
                    .param("document", file.document)
                    .param("file", file.number)
                    .update();
        });
    }

    /** None of what is no PDF, or one that the gate refuses: people can still look at it. */
    private List<String> pages(Sha256 sha256) {
        try (InputStream content = files.open(sha256);
                ReceivedPdf pdf = ReceivedPdf.of(content)) {
            return pdf.text();
        } catch (Refusal unreadable) {
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

    private record Unread(UUID document, UUID agency, int number, Sha256 sha256) {

        static Unread of(ResultSet row) throws SQLException {
            return new Unread(
                    Columns.uuid(row, "document_id"),
                    Columns.uuid(row, "agency_id"),
                    row.getInt("file"),
                    new Sha256(row.getString("sha256")));
        }
    }
}
