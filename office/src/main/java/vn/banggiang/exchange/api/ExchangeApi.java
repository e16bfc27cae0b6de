package vn.banggiang.exchange.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.banggiang.exchange.EnvelopeDesk;
import vn.banggiang.exchange.EnvelopeFilter;
import vn.banggiang.exchange.EnvelopeId;
import vn.banggiang.exchange.EnvelopeState;
import vn.banggiang.identity.SignedIn;

/** Envelopes of the caller's agency. */
@RestController
@RequestMapping("/api/v1/exchange/envelopes")
class ExchangeApi {

    private final EnvelopeDesk desk;

    ExchangeApi(EnvelopeDesk desk) {
        this.desk = desk;
    }

    /** What is queued, delivered, refused, failed and received, newest first. */
    @GetMapping
    List<EnvelopeView> lines(
            @AuthenticationPrincipal SignedIn caller,
            @RequestParam Optional<EnvelopeState> state,
            @RequestParam Optional<String> documentId,
            @RequestParam(defaultValue = "0") int page) {
        return desk.lines(caller.actor(), new EnvelopeFilter(state, documentId), page).stream()
                .map(EnvelopeView::of)
                .toList();
    }

    /** One envelope. */
    @GetMapping("/{id}")
    EnvelopeView line(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id) {
        return EnvelopeView.of(desk.line(caller.actor(), new EnvelopeId(id)));
    }

    /** The signed message, as it was sent or came. Never shown by a browser: its content is the sender's. */
    @GetMapping("/{id}/edxml")
    ResponseEntity<Resource> edxml(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id) {
        InputStream edxml = desk.edxml(caller.actor(), new EnvelopeId(id));
        String attachment =
                ContentDisposition.attachment().filename(id + ".edxml").build().toString();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment)
                .header("X-Content-Type-Options", "nosniff")
                .body(new InputStreamResource(edxml));
    }

    /** Takes in an edXML file that came another way; the same file again gives the same envelope. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    EnvelopeView upload(@AuthenticationPrincipal SignedIn caller, @RequestParam MultipartFile file) throws IOException {
        try (InputStream edxml = file.getInputStream()) {
            EnvelopeId id = desk.upload(caller.actor(), edxml);
            return EnvelopeView.of(desk.line(caller.actor(), id));
        }
    }

    /** Sends once more what was refused or given up. */
    @PostMapping("/{id}/retry")
    EnvelopeView retry(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id) {
        EnvelopeId envelope = new EnvelopeId(id);
        desk.retry(caller.actor(), envelope);
        return EnvelopeView.of(desk.line(caller.actor(), envelope));
    }
}
