package vn.banggiang.participation.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.banggiang.calendar.TypedDay;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.participation.Consultation;
import vn.banggiang.participation.ConsultationId;
import vn.banggiang.participation.ConsultationReading;
import vn.banggiang.participation.ConsultationText;
import vn.banggiang.participation.Consulting;
import vn.banggiang.participation.DraftFile;
import vn.banggiang.participation.DraftFiles;
import vn.banggiang.participation.ParticipationException;
import vn.banggiang.publicpages.PublicFrame;
import vn.banggiang.richtext.Cleaner;
import vn.banggiang.richtext.RichText;

/** Drafts that an agency lets everybody comment: the list, one of them, and what its office does with it. */
@Controller
@RequestMapping(ConsultationsController.PAGE)
public class ConsultationsController {

    /** Where they are. */
    public static final String PAGE = "/portal/consultations";

    private static final int MOST_FILES = 10;
    private static final int LAST_PAGE = 10_000;

    private final ConsultationReading reading;
    private final Consulting consulting;
    private final DraftFiles files;
    private final PublicFrame portals;

    ConsultationsController(ConsultationReading reading, Consulting consulting, DraftFiles files, PublicFrame portals) {
        this.reading = reading;
        this.consulting = consulting;
        this.files = files;
        this.portals = portals;
    }

    @GetMapping
    String list(@AuthenticationPrincipal SignedIn reader, @RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("lines", reading.page(reader.actor(), Math.clamp(page, 0, LAST_PAGE)));
        model.addAttribute("begins", reading.mayBegin(reader.actor()));
        return "participation/consultations";
    }

    @GetMapping("/new")
    String form(@AuthenticationPrincipal SignedIn writer) {
        if (!reading.mayBegin(writer.actor())) {
            throw ParticipationException.notFound();
        }
        return "participation/consultation-new";
    }

    @GetMapping("/{id}")
    String one(
            @AuthenticationPrincipal SignedIn reader,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        ConsultationReading.Seen seen =
                reading.see(reader.actor(), new ConsultationId(id), Math.clamp(page, 0, LAST_PAGE));
        Consultation one = seen.consultation();
        model.addAttribute("seen", seen);
        model.addAttribute(
                "href",
                one.publishedAt() == null
                        ? ""
                        : portals.of(one.agency())
                                .map(site -> site.href("gop-y-van-ban/" + one.number()))
                                .orElse(""));
        return "participation/consultation";
    }

    /** Writes one down; sent again with the same id it is written anew. */
    @PostMapping
    String save(
            @AuthenticationPrincipal SignedIn writer,
            @RequestParam UUID id,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "false") boolean regulation,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> sent) {
        ConsultationText text = new ConsultationText(
                title, Cleaner.typed(body).text(), regulation, day("from", from), day("until", until));
        consulting.save(writer.actor(), new ConsultationId(id), text, taken(sent));
        return "redirect:" + PAGE + "/" + id;
    }

    @PostMapping("/{id}/publish")
    String publish(@AuthenticationPrincipal SignedIn leader, @PathVariable UUID id) {
        consulting.publish(leader.actor(), new ConsultationId(id));
        return "redirect:" + PAGE + "/" + id;
    }

    @PostMapping("/{id}/answer")
    String answer(
            @AuthenticationPrincipal SignedIn writer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String body) {
        RichText answer = Cleaner.typed(body).text();
        consulting.answer(writer.actor(), new ConsultationId(id), answer);
        return "redirect:" + PAGE + "/" + id;
    }

    @PostMapping("/{id}/approve-answer")
    String approveAnswer(@AuthenticationPrincipal SignedIn leader, @PathVariable UUID id) {
        consulting.approveAnswer(leader.actor(), new ConsultationId(id));
        return "redirect:" + PAGE + "/" + id;
    }

    private List<DraftFile> taken(@Nullable List<MultipartFile> sent) {
        List<DraftFile> taken = new ArrayList<>();
        for (MultipartFile file : sent == null ? List.<MultipartFile>of() : sent) {
            String name = file.getOriginalFilename();
            if (file.isEmpty() || name == null) {
                continue;
            }
            if (taken.size() == MOST_FILES) {
                throw ParticipationException.invalid("files", "participation.too-many-files", MOST_FILES);
            }
            try (InputStream content = file.getInputStream()) {
                taken.add(files.take(taken.size(), name, content));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return taken;
    }

    private static LocalDate day(String field, String typed) {
        return TypedDay.read(typed).orElseThrow(() -> ParticipationException.invalid(field, "participation.no-day"));
    }
}
