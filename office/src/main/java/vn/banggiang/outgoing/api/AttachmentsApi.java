package vn.banggiang.outgoing.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.api.PdfAnswer;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.outgoing.Attachment;
import vn.banggiang.outgoing.Attachments;

/** The files that go with an outgoing document, for programs. */
@RestController
@RequestMapping("/api/v1/outgoing/{id}/attachments")
class AttachmentsApi {

    private final Attachments attachments;

    AttachmentsApi(Attachments attachments) {
        this.attachments = attachments;
    }

    /** In their order. */
    @GetMapping
    List<AttachmentBody> list(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id) {
        return attachments.of(caller.actor(), new OutgoingId(id)).stream()
                .map(AttachmentBody::of)
                .toList();
    }

    /** Puts files behind those that are there; the same bytes again are one file. */
    @PostMapping
    List<AttachmentBody> add(
            @AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestParam List<MultipartFile> files)
            throws IOException {
        for (MultipartFile file : files) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            try (InputStream content = file.getInputStream()) {
                attachments.add(caller.actor(), new OutgoingId(id), name, content);
            }
        }
        return list(caller, id);
    }

    /** Takes a file out while the document is written. */
    @DeleteMapping("/{attachment}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @PathVariable UUID attachment) {
        attachments.remove(caller.actor(), new OutgoingId(id), attachment);
    }

    /** Puts a file before the one that stands before it. */
    @PostMapping("/{attachment}/raise")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void raise(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @PathVariable UUID attachment) {
        attachments.raise(caller.actor(), new OutgoingId(id), attachment);
    }

    /** Its content; with the agency's signature once the document is issued. */
    @GetMapping("/{attachment}/file")
    ResponseEntity<Resource> file(
            @AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @PathVariable UUID attachment) {
        var download = attachments.open(caller.actor(), new OutgoingId(id), attachment);
        return PdfAnswer.of(download.content(), download.name());
    }

    /** A file that goes with a document. */
    record AttachmentBody(UUID id, String name, String mediaType, long size, String sha256, boolean sealed) {
        static AttachmentBody of(Attachment one) {
            return new AttachmentBody(
                    one.id(),
                    one.name(),
                    one.type().mediaType(),
                    one.latest().size(),
                    one.latest().sha256().value(),
                    one.sealed() != null);
        }
    }
}
