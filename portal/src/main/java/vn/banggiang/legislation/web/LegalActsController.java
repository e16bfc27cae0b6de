package vn.banggiang.legislation.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.banggiang.directory.AgencyLevel;
import vn.banggiang.directory.Directory;
import vn.banggiang.documents.Relation;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.legislation.LegalFacts;
import vn.banggiang.legislation.LegalId;
import vn.banggiang.legislation.LegalList;
import vn.banggiang.legislation.LegalRights;
import vn.banggiang.legislation.LegalView;
import vn.banggiang.legislation.Legislation;
import vn.banggiang.legislation.LegislationException;
import vn.banggiang.legislation.PublishedFiles;
import vn.banggiang.portal.Site;
import vn.banggiang.portal.SiteId;
import vn.banggiang.portal.Sites;
import vn.banggiang.storage.StoredFile;

/** What is done with the legal documents of a portal. */
@Controller
@RequestMapping("/portal/legislation")
class LegalActsController {

    private final Legislation legislation;
    private final LegalList list;
    private final LegalRights rights;
    private final PublishedFiles files;
    private final Sites sites;
    private final Directory directory;

    LegalActsController(
            Legislation legislation,
            LegalList list,
            LegalRights rights,
            PublishedFiles files,
            Sites sites,
            Directory directory) {
        this.legislation = legislation;
        this.list = list;
        this.rights = rights;
        this.files = files;
        this.sites = sites;
        this.directory = directory;
    }

    /** @param file the signed or scanned document, if there is one */
    @PostMapping("/sites/{id}")
    String enter(
            @AuthenticationPrincipal SignedIn editor,
            @PathVariable UUID id,
            @RequestParam UUID document,
            @ModelAttribute TypedLegal typed,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        Site site = sites.site(new SiteId(id));
        rights.seen(editor.actor(), site.agency());
        LegalFacts facts = typed.facts(level(site), taken(file, null), null);
        legislation.enter(editor.actor(), new LegalId(document), site.agency(), facts);
        return document(document);
    }

    /** @param upon the number of the version that the editor saw */
    @PostMapping("/documents/{id}")
    String rewrite(
            @AuthenticationPrincipal SignedIn editor,
            @PathVariable UUID id,
            @RequestParam int upon,
            @ModelAttribute TypedLegal typed,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        LegalView view = legislation.see(editor.actor(), new LegalId(id));
        LegalFacts before = view.newest().facts();
        LegalFacts facts = typed.facts(level(view.site()), taken(file, before.file()), before.proof());
        legislation.rewrite(editor.actor(), new LegalId(id), upon, facts);
        return document(id);
    }

    @PostMapping("/documents/{id}/approve")
    String approve(@AuthenticationPrincipal SignedIn approver, @PathVariable UUID id, @RequestParam int number) {
        legislation.approve(approver.actor(), new LegalId(id), number);
        return document(id);
    }

    @PostMapping("/documents/{id}/remove")
    String remove(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String words) {
        legislation.remove(by.actor(), new LegalId(id), words);
        return document(id);
    }

    /** @param earlier number and notation of a document of the same portal */
    @PostMapping("/documents/{id}/relate")
    String relate(
            @AuthenticationPrincipal SignedIn approver,
            @PathVariable UUID id,
            @RequestParam Relation relation,
            @RequestParam(defaultValue = "") String earlier,
            @RequestParam(defaultValue = "") String takesEffect) {
        LegalView view = legislation.see(approver.actor(), new LegalId(id));
        LegalId other = list.called(view.document().agency(), earlier)
                .orElseThrow(() -> LegislationException.invalid("earlier", "legislation.no-earlier"));
        var day = TypedLegal.day("takesEffect", takesEffect);
        legislation.relate(
                approver.actor(),
                new LegalId(id),
                relation,
                other,
                day == null ? view.newest().facts().effective() : day);
        return document(id);
    }

    @PostMapping("/documents/{id}/unrelate")
    String unrelate(
            @AuthenticationPrincipal SignedIn approver,
            @PathVariable UUID id,
            @RequestParam Relation relation,
            @RequestParam UUID earlier) {
        legislation.unrelate(approver.actor(), new LegalId(id), relation, new LegalId(earlier));
        return document(id);
    }

    private @Nullable StoredFile taken(@Nullable MultipartFile file, @Nullable StoredFile otherwise)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return otherwise;
        }
        try (InputStream content = file.getInputStream()) {
            return files.take(content);
        }
    }

    private AgencyLevel level(Site site) {
        return directory.agency(site.agency()).level();
    }

    private static String document(UUID id) {
        return "redirect:/portal/legislation/documents/" + id;
    }
}
