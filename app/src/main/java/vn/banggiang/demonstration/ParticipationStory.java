package vn.banggiang.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;
import vn.banggiang.participation.Comment;
import vn.banggiang.participation.QuestionField;

/**
 * What the demonstration's citizens ask and say. All of it is invented, and says so.
 *
 * @param note under every answer
 * @param summary what became of the comments of the draft that is over
 */
record ParticipationStory(
        String note,
        String asker,
        String telephone,
        List<Asked> questions,
        List<Draft> drafts,
        List<Said> comments,
        String summary,
        List<Remarked> remarks) {

    /** From the file beside this program. */
    static ParticipationStory read() {
        try (InputStream json = new ClassPathResource("demonstration/participation.json").getInputStream()) {
            return JsonMapper.shared().readValue(json, ParticipationStory.class);
        } catch (IOException missing) {
            throw new UncheckedIOException("the demonstration's questions are missing from the program", missing);
        }
    }

    /** A question and its answer. */
    record Asked(QuestionField field, String title, String words, String answer) {}

    /** A draft. */
    record Draft(String title, String body) {}

    /** A comment, and what became of it. */
    record Said(String words, Comment.Outcome outcome, String why) {}

    /** Whether a page was of use, and what was said of it. */
    record Remarked(boolean useful, String words) {}
}
