package vn.banggiang.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * The demonstration's tasks, and what its people say of them. All of it is invented, and says so.
 *
 * @param progress of what is under way
 * @param slow of what is late
 * @param missing why something is sent back
 * @param moreTime why more time is asked for
 * @param granted what the leader says to that
 * @param withdrawn why something is taken back
 * @param evidence name of the file that comes with progress
 */
record TaskWords(
        String about,
        List<Assignment> tasks,
        String progress,
        String slow,
        String done,
        String missing,
        String question,
        String moreTime,
        String granted,
        String withdrawn,
        String evidence) {

    /** From the file beside this program. */
    static TaskWords read() {
        try (InputStream json = new ClassPathResource("demonstration/tasks.json").getInputStream()) {
            return JsonMapper.shared().readValue(json, TaskWords.class);
        } catch (IOException missing) {
            throw new UncheckedIOException("the demonstration's tasks are missing from the program", missing);
        }
    }

    /** The next one, round and round. */
    Assignment task(int number) {
        return tasks.get(Math.floorMod(number, tasks.size()));
    }

    /**
     * One task.
     *
     * @param parts titles of the two into which it can be divided
     */
    record Assignment(String title, String words, List<String> parts) {}
}
