package vn.banggiang.applying.open;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import vn.banggiang.applicants.ApplicantActor;
import vn.banggiang.applicants.PaperId;
import vn.banggiang.applying.ApplyingException;
import vn.banggiang.applying.DraftView;
import vn.banggiang.applying.Drafts;
import vn.banggiang.applying.LockerOffers;
import vn.banggiang.applying.Upload;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.cases.FileIntake;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.documents.api.PdfAnswer;
import vn.banggiang.forms.FormPost;
import vn.banggiang.forms.FormStep;
import vn.banggiang.forms.facts.FormPage;
import vn.banggiang.refusal.Refusal;
import vn.banggiang.storage.PersonalFiles;

/**
 * The pages of a draft, one at a time. Whatever the button, what was typed is saved first; a file that was chosen goes up with
 * it. Acts beside those of {@link FormPost}: {@code file:slot}, {@code unfile:slot:mark}, {@code locker:slot:paper}.
 */
@Controller
@RequestMapping(ApplyingPages.START + "/{id}")
class FillingController {

    private static final String FILE = "file.";

    private final Drafts drafts;
    private final LockerOffers locker;
    private final FileIntake intake;
    private final PersonalFiles files;
    private final ApplyingPages pages;
    private final Clock clock;

    FillingController(
            Drafts drafts,
            LockerOffers locker,
            FileIntake intake,
            PersonalFiles files,
            ApplyingPages pages,
            Clock clock) {
        this.drafts = drafts;
        this.locker = locker;
        this.intake = intake;
        this.files = files;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/trang/{key}")
    ResponseEntity<byte[]> open(
            @AuthenticationPrincipal ApplicantActor actor,
            @PathVariable UUID id,
            @PathVariable String key,
            HttpServletRequest request) {
        DraftView view = drafts.see(actor, new CaseId(id));
        if (view.isOutdated()) {
            return ApplyingPages.to(ApplyingPages.of(view));
        }
        FormStep step = FormStep.opened(view.definition(), page(view, key), view.typed(), today());
        return pages.step(request, view, step, null);
    }

    @PostMapping("/trang/{key}")
    ResponseEntity<byte[]> go(
            @AuthenticationPrincipal ApplicantActor actor,
            @PathVariable UUID id,
            @PathVariable String key,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request) {
        CaseId draft = new CaseId(id);
        DraftView before = drafts.see(actor, draft);
        if (before.isOutdated()) {
            return ApplyingPages.to(ApplyingPages.of(before));
        }
        FormPage page = page(before, key);
        String act = act(sent);
        FormPost post = FormPost.of(isOfFiles(act) || act.startsWith("to:") ? staying(sent) : sent);
        FormStep step = FormStep.posted(before.definition(), page, before.typed(), post, today());
        drafts.write(actor, draft, step.typed());
        DraftView view = before.with(step.typed());
        Refusal refused = null;
        if (isOfFiles(act) || hasFiles(request)) {
            refused = filed(actor, draft, act, request);
            view = drafts.see(actor, draft);
            step = FormStep.posted(view.definition(), page, view.typed(), post, today());
        }
        if (act.startsWith("to:") && refused == null) {
            return ApplyingPages.to(ApplyingPages.of(view) + "/trang/"
                    + page(view, act.substring(3)).key());
        }
        if (post.isSaved() && refused == null) {
            return ApplyingPages.to(ApplyingPages.START);
        }
        if (!step.done() || refused != null) {
            return pages.step(request, view, step, refused);
        }
        return ApplyingPages.to(ApplyingPages.of(view) + after(view, step));
    }

    /** Papers of the procedure that no question asks for. */
    @GetMapping("/giay-to")
    ResponseEntity<byte[]> papers(
            @AuthenticationPrincipal ApplicantActor actor, @PathVariable UUID id, HttpServletRequest request) {
        DraftView view = drafts.see(actor, new CaseId(id));
        if (view.isOutdated()) {
            return ApplyingPages.to(ApplyingPages.of(view));
        }
        return asksForPapers(view)
                ? pages.papers(request, view, null)
                : ApplyingPages.to(ApplyingPages.of(view) + "/kiem-tra");
    }

    @PostMapping("/giay-to")
    ResponseEntity<byte[]> file(
            @AuthenticationPrincipal ApplicantActor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request) {
        String act = act(sent);
        Refusal refused = filed(actor, new CaseId(id), act, request);
        DraftView view = drafts.see(actor, new CaseId(id));
        if (refused != null) {
            return pages.papers(request, view, refused);
        }
        return ApplyingPages.to(ApplyingPages.of(view) + (isOfFiles(act) ? "/giay-to" : "/kiem-tra"));
    }

    /** One's own upload. */
    @GetMapping("/tep/{mark}")
    ResponseEntity<Resource> upload(
            @AuthenticationPrincipal ApplicantActor actor, @PathVariable UUID id, @PathVariable String mark) {
        Upload upload = drafts.see(actor, new CaseId(id)).uploads().stream()
                .filter(one -> one.mark().equals(mark))
                .findFirst()
                .orElseThrow(ApplyingException::missing);
        return PdfAnswer.of(
                files.open(upload.file().stored().sha256()), upload.file().name());
    }

    /** Takes the files that came, and does what is to be done with those that are there; null where all went well. */
    private @Nullable Refusal filed(ApplicantActor actor, CaseId id, String act, HttpServletRequest request) {
        try {
            if (request instanceof MultipartHttpServletRequest parts) {
                for (Map.Entry<String, MultipartFile> part : parts.getFileMap().entrySet()) {
                    put(actor, id, part.getKey(), part.getValue());
                }
            }
            String[] words = act.split(":", 3);
            if (words.length == 3 && words[0].equals("unfile")) {
                drafts.takeAway(actor, id, words[1], words[2]);
            } else if (words.length == 3 && words[0].equals("locker")) {
                locker.use(actor, id, words[1], paper(words[2]));
            }
            return null;
        } catch (Refusal refused) {
            return refused;
        }
    }

    private void put(ApplicantActor actor, CaseId id, String field, MultipartFile part) {
        if (!field.startsWith(FILE) || part.isEmpty()) {
            return;
        }
        try (InputStream content = part.getInputStream()) {
            String name = Objects.requireNonNullElse(part.getOriginalFilename(), "");
            drafts.put(actor, id, field.substring(FILE.length()), intake.take(name, content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String after(DraftView view, FormStep step) {
        return step.next()
                .map(next -> "/trang/" + next.key())
                .orElseGet(() -> asksForPapers(view) ? "/giay-to" : "/kiem-tra");
    }

    private static boolean asksForPapers(DraftView view) {
        return Optional.ofNullable(view.offer())
                .filter(offer -> !offer.ofProcedure().isEmpty())
                .isPresent();
    }

    private static FormPage page(DraftView view, String key) {
        return view.definition().page(key).orElseThrow(ApplyingException::missing);
    }

    private static PaperId paper(String typed) {
        try {
            return new PaperId(UUID.fromString(typed));
        } catch (IllegalArgumentException none) {
            throw ApplyingException.missing();
        }
    }

    private static boolean hasFiles(HttpServletRequest request) {
        return request instanceof MultipartHttpServletRequest parts
                && !parts.getFileMap().values().stream().allMatch(MultipartFile::isEmpty);
    }

    private static boolean isOfFiles(String act) {
        return act.startsWith("file:") || act.startsWith("unfile:") || act.startsWith("locker:");
    }

    private static String act(MultiValueMap<String, String> sent) {
        List<String> acts = sent.getOrDefault("act", List.of());
        return acts.isEmpty() ? "" : acts.getLast();
    }

    private static MultiValueMap<String, String> staying(MultiValueMap<String, String> sent) {
        var other = new LinkedMultiValueMap<>(sent);
        other.set("act", "stay");
        return other;
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }
}
