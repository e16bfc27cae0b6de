package vn.banggiang.legislation.open;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.documents.LegalField;
import vn.banggiang.documents.api.PdfAnswer;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.legislation.Effect;
import vn.banggiang.legislation.LegislationException;
import vn.banggiang.portal.PublicAddress;
import vn.banggiang.publicpages.PublicFrame;
import vn.banggiang.publicpages.PublicSite;
import vn.banggiang.storage.FileStore;
import vn.banggiang.storage.StoredFile;

/** Legal documents of the portals, for everybody: the list with its filters, each document, its file. */
@Controller
@RequestMapping(PublicAddress.ROOT)
class LegalController {

    private static final int LONGEST_WORDS = 200;
    /** Deeper nobody reads, and the database would count through all before it. */
    private static final int LAST_PAGE = 500;

    private final PublicFrame portals;
    private final LegalPages pages;
    private final OnLineDocuments documents;
    private final FileStore files;

    LegalController(PublicFrame portals, LegalPages pages, OnLineDocuments documents, FileStore files) {
        this.portals = portals;
        this.pages = pages;
        this.documents = documents;
        this.files = files;
    }

    /**
     * The list. Whatever a parameter says that is none of its values is as if it were left out.
     *
     * @param o "all" for those of all portals, or the address of another one; only at the province's portal
     */
    @GetMapping({"/{site}/" + LegalAddresses.LIST, "/{site}/en/" + LegalAddresses.LIST})
    ResponseEntity<byte[]> list(
            @PathVariable String site,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(defaultValue = "") String effect,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String o,
            @RequestParam(defaultValue = "0") int page,
            HttpServletRequest request) {
        PublicSite portal = portal(site);
        int asked = Math.clamp(page, 0, LAST_PAGE);
        LegalFilter filter = new LegalFilter(
                pages.whose(portal, o),
                q.substring(0, Math.min(q.length(), LONGEST_WORDS)).strip(),
                named(DocumentType.values(), type),
                named(LegalField.values(), field),
                named(Effect.values(), effect),
                year.matches("(19|20)\\d{2}") ? Integer.valueOf(year) : null);
        if (filter.equals(LegalFilter.of(portal.agency()))) {
            return portals.kept(
                    portal,
                    LegalAddresses.LIST + "?" + asked,
                    request,
                    shown -> pages.list(shown, portal, filter, asked));
        }
        return portals.once(
                portal,
                HttpStatus.OK,
                request,
                shown -> pages.list(shown, portal, filter, asked)
                        .orElseGet(() -> pages.list(shown, portal, filter, 0).orElseThrow()));
    }

    @GetMapping({"/{site}/" + LegalAddresses.LIST + "/{slug}", "/{site}/en/" + LegalAddresses.LIST + "/{slug}"})
    ResponseEntity<byte[]> document(@PathVariable String site, @PathVariable String slug, HttpServletRequest request) {
        PublicSite portal = portal(site);
        return portals.kept(
                portal,
                LegalAddresses.LIST + "/" + slug,
                request,
                shown -> documents.at(portal.agency(), slug).map(found -> pages.document(shown, portal, found)));
    }

    /** The signed file, as long as the document is on line and was not withdrawn. */
    @GetMapping("/{site}/" + LegalAddresses.LIST + "/{slug}/tai-ve")
    ResponseEntity<?> file(@PathVariable String site, @PathVariable String slug, HttpServletRequest request) {
        OnLineDocument found = documents
                .at(portal(site).agency(), slug)
                .filter(OnLineDocument::hasFile)
                .orElse(null);
        StoredFile file = found == null ? null : found.facts().file();
        if (found == null || file == null) {
            return portals.missing(site, request);
        }
        String name = found.facts().code().replaceAll("[^\\p{L}\\p{N}]+", "-") + ".pdf";
        return PdfAnswer.of(files.open(file.sha256()), name);
    }

    private PublicSite portal(String slug) {
        return portals.called(slug).orElseThrow(() -> LegislationException.missing("portal.not-found"));
    }

    private static <E extends Enum<E>> @Nullable E named(E[] values, String name) {
        String wanted = name.toUpperCase(Locale.ROOT);
        return Arrays.stream(values)
                .filter(value -> value.name().equals(wanted))
                .findFirst()
                .orElse(null);
    }
}
