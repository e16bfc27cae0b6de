package vn.banggiang.applicants.open;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.banggiang.applicants.ApplicantActor;
import vn.banggiang.applicants.ApplicantFrame;
import vn.banggiang.applicants.ApplicantsException;
import vn.banggiang.applicants.Locker;
import vn.banggiang.applicants.LockerPaper;
import vn.banggiang.applicants.PaperId;
import vn.banggiang.applicants.door.ApplicantCookie;
import vn.banggiang.shell.FileAnswer;
import vn.banggiang.storage.PersonalFiles;

/** One's papers: which there are, how long they hold, and their files. */
@Controller
@RequestMapping(ApplicantCookie.PATH + "/tai-khoan/giay-to")
class LockerController {

    private static final String PAGE = ApplicantCookie.PATH + "/tai-khoan/giay-to";

    private final ApplicantFrame frame;
    private final Locker locker;
    private final PersonalFiles files;

    LockerController(ApplicantFrame frame, Locker locker, PersonalFiles files) {
        this.frame = frame;
        this.locker = locker;
        this.files = files;
    }

    @GetMapping
    ResponseEntity<byte[]> page(@AuthenticationPrincipal ApplicantActor actor, HttpServletRequest request) {
        return page(actor, request, Typed.NOTHING, HttpStatus.OK);
    }

    @PostMapping
    ResponseEntity<byte[]> upload(
            @AuthenticationPrincipal ApplicantActor actor,
            @RequestParam(required = false) @Nullable MultipartFile file,
            HttpServletRequest request) {
        return Forms.taken(
                request,
                typed -> {
                    if (file == null || file.isEmpty()) {
                        throw ApplicantsException.invalid("file", "applicants.missing.file");
                    }
                    upload(actor, typed, file);
                    return Forms.to(PAGE);
                },
                (typed, status) -> page(actor, request, typed, status));
    }

    private void upload(ApplicantActor actor, Typed typed, MultipartFile file) {
        var paper = new Locker.NewPaper(
                typed.of("code"),
                typed.of("paper"),
                typed.of("issuer"),
                typed.day("until"),
                !typed.of("reuse").isEmpty());
        try (InputStream content = file.getInputStream()) {
            locker.upload(actor, paper, Objects.requireNonNullElse(file.getOriginalFilename(), ""), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file, to its owner alone. */
    @GetMapping("/{id}/tep")
    ResponseEntity<Resource> file(@AuthenticationPrincipal ApplicantActor actor, @PathVariable UUID id) {
        LockerPaper paper = locker.mine(actor, new PaperId(id));
        return FileAnswer.given(
                paper.file().name(),
                paper.file().mediaType(),
                files.open(paper.file().sha256()));
    }

    /** Whether it may be offered again. */
    @PostMapping("/{id}/dung-lai")
    ResponseEntity<byte[]> reuse(
            @AuthenticationPrincipal ApplicantActor actor, @PathVariable UUID id, HttpServletRequest request) {
        locker.reuse(actor, new PaperId(id), !Typed.in(request).of("reuse").isEmpty());
        return Forms.to(PAGE);
    }

    /** Takes it out. */
    @PostMapping("/{id}/bo")
    ResponseEntity<byte[]> revoke(@AuthenticationPrincipal ApplicantActor actor, @PathVariable UUID id) {
        locker.revoke(actor, new PaperId(id));
        return Forms.to(PAGE);
    }

    private ResponseEntity<byte[]> page(
            ApplicantActor actor, HttpServletRequest request, Typed typed, HttpStatus status) {
        Map<String, Object> params = new HashMap<>();
        params.put("typed", typed);
        params.put("papers", locker.of(actor));
        return frame.page(request, status, "applicants.locker", "applicants/open/locker.jte", params);
    }
}
