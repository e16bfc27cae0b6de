package vn.banggiang.outgoing.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.api.PdfAnswer;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.outgoing.Attachments;

/** The files that go with an outgoing document. */
@Controller
@RequestMapping("/outgoing/{id}/attachments")
class AttachmentsController {

    private final Attachments attachments;

    AttachmentsController(Attachments attachments) {
        this.attachments = attachments;
    }

    /** @param files several at once */
    @PostMapping
    String add(@AuthenticationPrincipal SignedIn writer, @PathVariable UUID id, @RequestParam List<MultipartFile> files)
            throws IOException {
        for (MultipartFile file : files) {
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            try (InputStream content = file.getInputStream()) {
                attachments.add(writer.actor(), new OutgoingId(id), name, content);
            }
        }
        return back(id);
    }

    @PostMapping("/{attachment}/remove")
    String remove(@AuthenticationPrincipal SignedIn writer, @PathVariable UUID id, @PathVariable UUID attachment) {
        attachments.remove(writer.actor(), new OutgoingId(id), attachment);
        return back(id);
    }

    @PostMapping("/{attachment}/raise")
    String raise(@AuthenticationPrincipal SignedIn writer, @PathVariable UUID id, @PathVariable UUID attachment) {
        attachments.raise(writer.actor(), new OutgoingId(id), attachment);
        return back(id);
    }

    @GetMapping("/{attachment}")
    ResponseEntity<Resource> file(
            @AuthenticationPrincipal SignedIn reader, @PathVariable UUID id, @PathVariable UUID attachment) {
        var download = attachments.open(reader.actor(), new OutgoingId(id), attachment);
        return PdfAnswer.of(download.content(), download.name());
    }

    private static String back(UUID id) {
        return "redirect:/outgoing/" + id + "/write";
    }
}
