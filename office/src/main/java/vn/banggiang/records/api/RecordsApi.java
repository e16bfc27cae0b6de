package vn.banggiang.records.api;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.banggiang.documents.DocumentRef;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.records.HoSo;
import vn.banggiang.records.RecordId;
import vn.banggiang.records.Records;

/** Records (hồ sơ) for programs. */
@RestController
@RequestMapping("/api/v1/records")
class RecordsApi {

    private final Records records;

    RecordsApi(Records records) {
        this.records = records;
    }

    /** Opens a record. {@code Idempotency-Key} becomes its id. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    RecordBody open(
            @AuthenticationPrincipal SignedIn caller,
            @RequestBody OpenBody body,
            @RequestHeader(name = "Idempotency-Key") Optional<UUID> key) {
        var id = new RecordId(key.orElseGet(UUID::randomUUID));
        records.open(caller.actor(), id, Objects.requireNonNullElse(body.title(), ""));
        return one(caller, id.value());
    }

    /** One record with its documents in order. */
    @GetMapping("/{id}")
    RecordBody one(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id) {
        return RecordBody.of(records.see(caller.actor(), new RecordId(id)));
    }

    /** The records in which a document lies. */
    @GetMapping
    List<RecordBody> with(
            @AuthenticationPrincipal SignedIn caller,
            @RequestParam DocumentRef.Direction direction,
            @RequestParam UUID document) {
        return records.with(caller.actor(), new DocumentRef(direction, document)).stream()
                .map(RecordBody::of)
                .toList();
    }

    /** Adds a document. */
    @PostMapping("/{id}/documents")
    RecordBody add(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody FiledBody body) {
        records.add(caller.actor(), new RecordId(id), new DocumentRef(body.direction(), body.document()));
        return one(caller, id);
    }

    /** Closes it. */
    @PostMapping("/{id}/close")
    RecordBody close(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id) {
        records.close(caller.actor(), new RecordId(id));
        return one(caller, id);
    }

    /** A record's title. */
    record OpenBody(@Nullable String title) {}

    /** A document in a record. */
    record FiledBody(DocumentRef.Direction direction, UUID document) {}

    /** A record as JSON. */
    record RecordBody(
            UUID id,
            String code,
            String title,
            UUID keeper,
            Instant openedAt,
            @Nullable Instant closedAt,
            List<FiledBody> documents) {

        static RecordBody of(HoSo record) {
            return new RecordBody(
                    record.id().value(),
                    record.code(),
                    record.title(),
                    record.keeper().value(),
                    record.openedAt(),
                    record.closedAt(),
                    record.documents().stream()
                            .map(filed -> new FiledBody(
                                    filed.document().direction(),
                                    filed.document().id()))
                            .toList());
        }
    }
}
