package vn.banggiang.shell;

import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.banggiang.identity.SignedIn;

/** What waits, counted anew on the open page as soon as something happens. */
@Controller
class NewsController {

    private final NewsStand stand;

    NewsController(NewsStand stand) {
        this.stand = stand;
    }

    /**
     * Server-sent events {@code waiting} with a number, to whoever asks for such: anybody else would wait for an end.
     *
     * @param known what the page knows already; without it the number comes at once
     */
    @GetMapping("/news")
    SseEmitter news(
            @AuthenticationPrincipal SignedIn reader,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accepted,
            @RequestParam(defaultValue = "-1") int known)
            throws HttpMediaTypeNotAcceptableException {
        if (!accepted.contains(MediaType.TEXT_EVENT_STREAM_VALUE)) {
            throw new HttpMediaTypeNotAcceptableException(List.of(MediaType.TEXT_EVENT_STREAM));
        }
        return stand.listen(reader.actor(), known);
    }
}
