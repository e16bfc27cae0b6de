package vn.banggiang.notices.open;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.banggiang.applicants.ApplicantActor;
import vn.banggiang.applicants.ApplicantFrame;
import vn.banggiang.notices.MyNotices;
import vn.banggiang.notices.NoticeId;

/** What who is signed in was told. Opening one says that it arrived. */
@Controller
@RequestMapping(NoticesPlace.PATH)
class NoticesController {

    private final ApplicantFrame frame;
    private final MyNotices notices;

    NoticesController(ApplicantFrame frame, MyNotices notices) {
        this.frame = frame;
        this.notices = notices;
    }

    @GetMapping
    ResponseEntity<byte[]> list(@AuthenticationPrincipal ApplicantActor actor, HttpServletRequest request) {
        return frame.page(
                request, HttpStatus.OK, "notices.place", "notices/open/list.jte", Map.of("notices", notices.of(actor)));
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> one(
            @AuthenticationPrincipal ApplicantActor actor, @PathVariable UUID id, HttpServletRequest request) {
        return frame.page(
                request,
                HttpStatus.OK,
                "notices.place",
                "notices/open/notice.jte",
                Map.of("notice", notices.read(actor, new NoticeId(id))));
    }
}
