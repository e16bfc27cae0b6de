package vn.banggiang.legislation.api;

import static vn.banggiang.legislation.api.FactsBody.required;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.banggiang.directory.AgencyLevel;
import vn.banggiang.directory.Directory;
import vn.banggiang.documents.Relation;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.legislation.LegalFacts;
import vn.banggiang.legislation.LegalId;
import vn.banggiang.legislation.LegalRights;
import vn.banggiang.legislation.LegalView;
import vn.banggiang.legislation.Legislation;
import vn.banggiang.legislation.PublishedFiles;
import vn.banggiang.portal.Site;
import vn.banggiang.portal.SiteId;
import vn.banggiang.portal.Sites;

/** Legal documents for programs: entered and approved as in the pages. */
@RestController
@RequestMapping("/api/v1/legislation")
class LegislationApi {

    private final Legislation legislation;
    private final LegalRights rights;
    private final PublishedFiles files;
    private final Sites sites;
    private final Directory directory;

    LegislationApi(
            Legislation legislation, LegalRights rights, PublishedFiles files, Sites sites, Directory directory) {
        this.legislation = legislation;
        this.rights = rights;
        this.files = files;
        this.sites = sites;
        this.directory = directory;
    }

    /** Enters a document at a portal. {@code Idempotency-Key} becomes its id. */
    @PostMapping("/sites/{id}/documents")
    @ResponseStatus(HttpStatus.CREATED)
    LegalBody enter(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable UUID id,
            @RequestBody FactsBody body,
            @RequestHeader(name = "Idempotency-Key") Optional<UUID> key) {
        Site site = sites.site(new SiteId(id));
        rights.seen(caller.actor(), site.agency());
        LegalId document = new LegalId(key.orElseGet(UUID::randomUUID));
        legislation.enter(caller.actor(), document, site.agency(), body.facts(level(site), null, null));
        return one(caller, document.value());
    }

    /** One document. */
    @GetMapping("/documents/{id}")
    LegalBody one(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id) {
        return LegalBody.of(legislation.see(caller.actor(), new LegalId(id)));
    }

    /** Says of it what is so now; its file stays. */
    @PutMapping("/documents/{id}")
    LegalBody rewrite(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody RewriteBody body) {
        LegalView view = legislation.see(caller.actor(), new LegalId(id));
        LegalFacts before = view.newest().facts();
        legislation.rewrite(
                caller.actor(),
                new LegalId(id),
                required("upon", body.upon()),
                required("facts", body.facts()).facts(level(view.site()), before.file(), before.proof()));
        return one(caller, id);
    }

    /** Its PDF, in place of any before. */
    @PostMapping("/documents/{id}/file")
    LegalBody file(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable UUID id,
            @RequestParam MultipartFile file,
            @RequestParam int upon)
            throws IOException {
        LegalView view = legislation.see(caller.actor(), new LegalId(id));
        try (InputStream content = file.getInputStream()) {
            LegalFacts facts = view.newest().facts().with(files.take(content));
            legislation.rewrite(caller.actor(), new LegalId(id), upon, facts);
        }
        return one(caller, id);
    }

    /** Puts this version, the newest, on line. */
    @PostMapping("/documents/{id}/approval")
    LegalBody approve(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody ApprovalBody body) {
        legislation.approve(caller.actor(), new LegalId(id), required("version", body.version()));
        return one(caller, id);
    }

    /** Takes it off line, with the reason. */
    @PostMapping("/documents/{id}/removal")
    LegalBody remove(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody ReasonBody body) {
        legislation.remove(caller.actor(), new LegalId(id), Objects.requireNonNullElse(body.reason(), ""));
        return one(caller, id);
    }

    /** Says that it changes an earlier one. */
    @PostMapping("/documents/{id}/relations")
    LegalBody relate(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody RelationBody body) {
        LegalView view = legislation.see(caller.actor(), new LegalId(id));
        legislation.relate(
                caller.actor(),
                new LegalId(id),
                required("relation", body.relation()),
                new LegalId(required("earlier", body.earlier())),
                Objects.requireNonNullElse(
                        body.takesEffect(), view.newest().facts().effective()));
        return one(caller, id);
    }

    /** Takes back that it does. */
    @PostMapping("/documents/{id}/relations/end")
    LegalBody unrelate(
            @AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody RelationBody body) {
        legislation.unrelate(
                caller.actor(),
                new LegalId(id),
                required("relation", body.relation()),
                new LegalId(required("earlier", body.earlier())));
        return one(caller, id);
    }

    private AgencyLevel level(Site site) {
        return directory.agency(site.agency()).level();
    }

    /** @param upon the version that the caller saw */
    record RewriteBody(@Nullable Integer upon, @Nullable FactsBody facts) {}

    /** @param version which the caller saw */
    record ApprovalBody(@Nullable Integer version) {}

    /** Why it is taken off. */
    record ReasonBody(@Nullable String reason) {}

    /** @param takesEffect the day from which the later one is in force where it is left out */
    record RelationBody(
            @Nullable Relation relation,
            @Nullable UUID earlier,
            @Nullable LocalDate takesEffect) {}
}
