package vn.banggiang.portal.open;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** How pages of portals are answered. */
final class Answers {

    /** Kept by whoever likes, and asked for again each time: what was withdrawn is gone at once. */
    private static final String ASK_AGAIN = "public, no-cache";

    private Answers() {}

    /** A page from memory; only its tag where the browser has it. */
    static ResponseEntity<byte[]> of(Served page, String mediaType, HttpServletRequest request) {
        var answer = ResponseEntity.status(has(page, request) ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                .header(HttpHeaders.CACHE_CONTROL, ASK_AGAIN)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING + ", " + HttpHeaders.COOKIE)
                .header(HttpHeaders.ETAG, page.tag());
        if (has(page, request)) {
            return answer.build();
        }
        answer.header(HttpHeaders.CONTENT_TYPE, mediaType);
        return takesPacked(request)
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(page.packed())
                : answer.body(page.plain());
    }

    /** A page that nobody keeps. */
    static ResponseEntity<byte[]> once(String content, String mediaType) {
        return once(HttpStatus.OK, content, mediaType);
    }

    static ResponseEntity<byte[]> once(HttpStatus status, String content, String mediaType) {
        return answer(status, mediaType).body(bytes(content));
    }

    /** The same, that search engines shall not list. */
    static ResponseEntity<byte[]> unlisted(String content, String mediaType) {
        return answer(HttpStatus.OK, mediaType)
                .header("X-Robots-Tag", "noindex, nofollow")
                .body(bytes(content));
    }

    static ResponseEntity<byte[]> missing(String content, String mediaType) {
        return answer(HttpStatus.NOT_FOUND, mediaType).body(bytes(content));
    }

    static ResponseEntity<byte[]> to(String address) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(address))
                .build();
    }

    static ResponseEntity<byte[]> forGood(String address) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create(address))
                .build();
    }

    private static ResponseEntity.BodyBuilder answer(HttpStatus status, String mediaType) {
        return ResponseEntity.status(status)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_TYPE, mediaType);
    }

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean has(Served page, HttpServletRequest request) {
        String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        return known != null && known.contains(page.tag());
    }

    private static boolean takesPacked(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && accepted.toLowerCase(Locale.ROOT).contains("gzip");
    }
}
