package vn.banggiang.importing.export;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.banggiang.storage.Sha256;

/**
 * One thing of an export as it stands there.
 *
 * @param ordinal counted from 1
 * @param line on which it begins
 * @param guid by which it is the same in every export of that site; not empty
 * @param number that WordPress gave it, or empty
 * @param type such as {@code post}, {@code page}, {@code attachment}
 * @param status such as {@code publish}, {@code draft}, {@code trash}
 * @param link where it was read; may be empty
 * @param name the last part of its address there; may be empty
 * @param creator login of its author, or empty
 * @param dated when it was published there, to the second, or null
 * @param content as its author wrote it
 * @param picture where an attachment lies, or empty
 * @param alternative what an attachment shows, or empty
 * @param leading number of the attachment that leads it, or empty
 * @param locked whether readers needed a password
 * @param tooLarge whether any of it was longer than what is read
 */
public record ExportItem(
        int ordinal,
        long line,
        String guid,
        String number,
        String type,
        String status,
        String title,
        String link,
        String name,
        String creator,
        @Nullable Instant dated,
        String content,
        String excerpt,
        List<ExportCategory> categories,
        String picture,
        String alternative,
        String leading,
        boolean locked,
        boolean tooLarge) {

    /** Copies the list. */
    public ExportItem {
        categories = List.copyOf(categories);
    }

    /** The digest by which a changed text is told from the same one. */
    public Sha256 fingerprint() {
        Stream<String> words =
                Stream.of(title, content, excerpt, status, creator, name, link, leading, String.valueOf(dated), type);
        String all = Stream.concat(words, categories.stream().map(ExportCategory::slug))
                .collect(Collectors.joining("\u0000"));
        return Sha256.ofContent(all.getBytes(StandardCharsets.UTF_8));
    }
}
