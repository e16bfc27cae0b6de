package vn.banggiang.legislation.open;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.banggiang.legislation.LegislationException;
import vn.banggiang.portal.PublicAddress;
import vn.banggiang.publicpages.OpenDataset;
import vn.banggiang.publicpages.PublicFrame;
import vn.banggiang.publicpages.PublicPage;
import vn.banggiang.publicpages.PublicSite;
import vn.banggiang.shell.Page;

/** The open data of a portal: a page for people, files and a catalogue for programs. */
@Controller
@RequestMapping(PublicAddress.ROOT)
class OpenDataController {

    private final PublicFrame portals;
    private final Catalogue catalogue;
    private final TemplateEngine templates;

    OpenDataController(PublicFrame portals, Catalogue catalogue, TemplateEngine templates) {
        this.portals = portals;
        this.catalogue = catalogue;
        this.templates = templates;
    }

    @GetMapping({"/{site}/" + LegalAddresses.DATA, "/{site}/en/" + LegalAddresses.DATA})
    ResponseEntity<byte[]> page(@PathVariable String site, HttpServletRequest request) {
        PublicSite portal = portal(site);
        return portals.kept(portal, LegalAddresses.DATA, request, page -> Optional.of(drawn(page, portal)));
    }

    @GetMapping("/{site}/" + LegalAddresses.DATA + "/catalogue.ttl")
    ResponseEntity<byte[]> turtle(@PathVariable String site) {
        return answer(
                "text/turtle;charset=UTF-8",
                Rdf.turtle(catalogue.graph(portal(site))).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/{site}/" + LegalAddresses.DATA + "/catalogue.jsonld")
    ResponseEntity<byte[]> jsonLd(@PathVariable String site) {
        return answer(
                "application/ld+json", Rdf.jsonLd(catalogue.graph(portal(site))).getBytes(StandardCharsets.UTF_8));
    }

    /** A dataset as a file: {@code legal-documents.csv}. */
    @GetMapping("/{site}/" + LegalAddresses.DATA + "/{file}")
    ResponseEntity<byte[]> file(@PathVariable String site, @PathVariable String file, HttpServletRequest request) {
        PublicSite portal = portal(site);
        for (OpenDataset dataset : catalogue.of(portal.agency())) {
            for (DataFormat format : DataFormat.values()) {
                if (file.equals(dataset.name() + "." + format.extension())) {
                    List<List<String>> lines = dataset.lines(portal.agency());
                    return answer(format.mediaType() + ";charset=UTF-8", format.bytes(dataset, lines));
                }
            }
        }
        return portals.missing(site, request);
    }

    private PublicPage drawn(Page page, PublicSite portal) {
        Map<String, Object> model = Map.of(
                "page",
                page,
                "portal",
                portal,
                "datasets",
                catalogue.of(portal.agency()),
                "licence",
                Catalogue.LICENCE);
        Content content = output -> templates.render("legislation/open/data.jte", model, output);
        return PublicPage.listed(page.text("legislation.data"), page.text("legislation.data.means"), content);
    }

    /** Any page may read it, as it is the same for all and nothing of it is anybody's. */
    private static ResponseEntity<byte[]> answer(String mediaType, byte[] content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, mediaType)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60")
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }

    private PublicSite portal(String slug) {
        return portals.called(slug).orElseThrow(() -> LegislationException.missing("portal.not-found"));
    }
}
