package vn.banggiang.participation.api;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.participation.Remark;
import vn.banggiang.participation.Remarks;
import vn.banggiang.shell.PageOf;

/** What readers said of an agency's pages, for programs of those who work at its portal. */
@RestController
@RequestMapping("/api/v1/portal/remarks")
class RemarksApi {

    private static final int LAST_PAGE = 10_000;

    private final Remarks remarks;

    RemarksApi(Remarks remarks) {
        this.remarks = remarks;
    }

    /** A page of what nobody has done with, and of which pages most was said. */
    @GetMapping
    RemarksBody open(@AuthenticationPrincipal SignedIn caller, @RequestParam(defaultValue = "0") int page) {
        PageOf<Remark> lines = remarks.open(caller.actor(), Math.clamp(page, 0, LAST_PAGE));
        return new RemarksBody(lines.lines(), lines.total(), remarks.counts(caller.actor()));
    }

    /** Somebody has done with it. */
    @PostMapping("/{id}/done")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void done(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id) {
        remarks.done(caller.actor(), id);
    }

    /** @param total of those with words, of which these are a page */
    record RemarksBody(List<Remark> remarks, long total, List<Remarks.Count> pages) {}
}
