package vn.banggiang.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * What people of the demonstration say in and about its programme of action. All of it is invented, and says so.
 *
 * @param code of the document that issued it
 * @param evidence where a reading is from
 * @param progress what a lead says of a task that is under way
 * @param done and of one that is done
 * @param accepted what the giver says to that
 * @param late what a report says of a task that is late
 */
record ProgrammeStory(
        String about,
        String title,
        String code,
        String evidence,
        String progress,
        String done,
        String accepted,
        String late) {

    /** From the file beside this program. */
    static ProgrammeStory read() {
        try (InputStream json = new ClassPathResource("demonstration/programme.json").getInputStream()) {
            return JsonMapper.shared().readValue(json, ProgrammeStory.class);
        } catch (IOException missing) {
            throw new UncheckedIOException("the demonstration's programme is missing from the program", missing);
        }
    }
}
