package vn.banggiang.documents.api;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.banggiang.edxml.FileType;
import vn.banggiang.edxml.OfferedName;

/** A file as an answer: never run, never guessed at, never kept by a cache. */
public final class PdfAnswer {

    /** As much as tells a file's type. */
    private static final int HEAD = 8192;

    private PdfAnswer() {}

    /** An attachment, offered as what its first bytes say; the browser is told never to run or guess it. */
    public static ResponseEntity<Resource> of(InputStream content, String name) {
        InputStream whole = new BufferedInputStream(content, HEAD);
        FileType type = FileType.of(head(whole));
        return answer(
                ContentDisposition.attachment(),
                OfferedName.of(name, type),
                type == FileType.PDF ? MediaType.APPLICATION_PDF : MediaType.APPLICATION_OCTET_STREAM,
                new InputStreamResource(whole));
    }

    private static byte[] head(InputStream content) {
        try {
            content.mark(HEAD);
            byte[] head = content.readNBytes(HEAD);
            content.reset();
            return head;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page of our own making, which the browser may show by itself. */
    public static ResponseEntity<Resource> shown(byte[] pdf, String name) {
        return answer(ContentDisposition.inline(), name, MediaType.APPLICATION_PDF, new ByteArrayResource(pdf));
    }

    private static ResponseEntity<Resource> answer(
            ContentDisposition.Builder disposition, String name, MediaType type, Resource content) {
        String named =
                disposition.filename(name, StandardCharsets.UTF_8).build().toString();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, named)
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(content);
    }
}
