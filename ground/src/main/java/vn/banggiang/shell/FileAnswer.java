package vn.banggiang.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.banggiang.tables.SheetFormat;
import vn.banggiang.tables.Table;

/**
 * A file to be taken along: a browser never runs it, never guesses what it is, and no cache keeps it. One that is made when it is
 * asked for is whole before its first byte is sent, so that what fails is said as a page, and lies in a temporary file
 * meanwhile, however long it is.
 */
public final class FileAnswer {

    private FileAnswer() {}

    /** A table as a spreadsheet; the name is without its ending. */
    public static ResponseEntity<Resource> of(Table table, SheetFormat format, String name) {
        return of(name + "." + format.extension(), format.mediaType(), target -> format.write(table, target));
    }

    /** A file of this type, written by {@code content}. */
    public static ResponseEntity<Resource> of(String name, String mediaType, Consumer<OutputStream> content) {
        try {
            Path file = Files.createTempFile("answer", "");
            try (OutputStream target = Files.newOutputStream(file)) {
                content.accept(target);
            } catch (IOException | RuntimeException failed) {
                Files.delete(file);
                throw failed;
            }
            return answer(name, mediaType, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that somebody else made, whatever is in it. */
    public static ResponseEntity<Resource> given(String name, InputStream content) {
        return given(name, MediaType.APPLICATION_OCTET_STREAM_VALUE, content);
    }

    /** The same of a type that was looked into when it came. */
    public static ResponseEntity<Resource> given(String name, String mediaType, InputStream content) {
        return answer(name, mediaType).body(new InputStreamResource(content));
    }

    private static ResponseEntity<Resource> answer(String name, String mediaType, Path file) throws IOException {
        long size = Files.size(file);
        InputStream whole = Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
        return answer(name, mediaType).contentLength(size).body(new InputStreamResource(whole));
    }

    private static ResponseEntity.BodyBuilder answer(String name, String mediaType) {
        String disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
