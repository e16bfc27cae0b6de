package vn.banggiang.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;
import vn.banggiang.documents.LegalField;
import vn.banggiang.layout.DocumentType;

/**
 * What the demonstration's documents are about. All of it is invented, and each says so.
 *
 * @param incoming what others write to an agency
 * @param outgoing what an agency writes
 * @param butPhe what leaders write on what comes
 * @param comment with which a head gives a draft back
 * @param dropped why a file is set aside
 * @param twice why a number is cancelled
 * @param moreTime why more time is asked for
 * @param otherRecipient a line of Nơi nhận beside the agencies
 */
record Subjects(
        String about,
        List<Subject> incoming,
        List<Subject> outgoing,
        List<String> butPhe,
        String comment,
        String dropped,
        String twice,
        String moreTime,
        String otherRecipient) {

    /** From the file beside this program. */
    static Subjects read() {
        try (InputStream json = new ClassPathResource("demonstration/documents.json").getInputStream()) {
            return JsonMapper.shared().readValue(json, Subjects.class);
        } catch (IOException missing) {
            throw new UncheckedIOException("the demonstration's documents are missing from the program", missing);
        }
    }

    /** The next one of those that come, round and round. */
    Subject coming(int number) {
        return incoming.get(Math.floorMod(number, incoming.size()));
    }

    /** The next one of those that go, round and round. */
    Subject going(int number) {
        return outgoing.get(Math.floorMod(number, outgoing.size()));
    }

    /** A leader's words. */
    String butPhe(int number) {
        return butPhe.get(Math.floorMod(number, butPhe.size()));
    }

    /**
     * One of them.
     *
     * @param body paragraphs, a line each
     * @param publishedUnder the field under which it goes to the portal once it is issued; null where it does not
     */
    record Subject(
            DocumentType type,
            String trichYeu,
            String body,
            @Nullable LegalField publishedUnder) {

        /** The same of that month. */
        Subject of(LocalDate day) {
            String month = "tháng %d/%d".formatted(day.getMonthValue(), day.getYear());
            return new Subject(type, trichYeu.replace("{ky}", month), body, publishedUnder);
        }
    }
}
