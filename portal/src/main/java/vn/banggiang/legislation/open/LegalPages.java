package vn.banggiang.legislation.open;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.legislation.PublishedFiles;
import vn.banggiang.legislation.Related;
import vn.banggiang.legislation.Relations;
import vn.banggiang.legislation.SignatureVerdict;
import vn.banggiang.portal.Sites;
import vn.banggiang.publicpages.PublicFrame;
import vn.banggiang.publicpages.PublicPage;
import vn.banggiang.publicpages.PublicSite;
import vn.banggiang.shell.Page;
import vn.banggiang.shell.PageOf;
import vn.banggiang.storage.StoredFile;

/** Draws the pages of legal documents. */
@Component
class LegalPages {

    private static final String ALL = "all";

    private final TemplateEngine templates;
    private final OnLineDocuments documents;
    private final Relations relations;
    private final PublishedFiles files;
    private final PublicFrame portals;
    private final Sites sites;
    private final Directory directory;
    private final String publicAddress;

    LegalPages(
            TemplateEngine templates,
            OnLineDocuments documents,
            Relations relations,
            PublishedFiles files,
            PublicFrame portals,
            Sites sites,
            Directory directory,
            @Value("${banggiang.public-address}") URI publicAddress) {
        this.templates = templates;
        this.documents = documents;
        this.relations = relations;
        this.files = files;
        this.portals = portals;
        this.sites = sites;
        this.directory = directory;
        this.publicAddress = publicAddress.toString();
    }

    /** Whose documents are wanted: the portal's own, and at the province's what it was asked for; null for all. */
    @Nullable
    AgencyId whose(PublicSite portal, String asked) {
        if (asked.isEmpty() || !isProvinces(portal)) {
            return portal.agency();
        }
        return asked.equals(ALL)
                ? null
                : portals.called(asked).map(PublicSite::agency).orElse(portal.agency());
    }

    /** Empty beyond the last page. */
    Optional<PublicPage> list(Page page, PublicSite portal, LegalFilter filter, int asked) {
        PageOf<OnLineDocument> lines = documents.page(filter, asked);
        if (asked > 0 && lines.lines().isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> model = new HashMap<>();
        model.put("page", page);
        model.put("portal", portal);
        model.put("filter", filter);
        model.put("lines", lines);
        model.put("years", documents.years(filter.agency()));
        model.put("whose", isProvinces(portal) ? others(portal) : List.of());
        model.put("portals", portals(lines.lines()));
        String title = page.text("legislation.open.title");
        Content content = drawn("legislation/open/list.jte", model);
        return Optional.of(
                filter.narrows()
                        ? PublicPage.unlisted(title, content)
                        : PublicPage.listed(title, page.text("legislation.open.describes", portal.title()), content));
    }

    PublicPage document(Page page, PublicSite portal, OnLineDocument found) {
        StoredFile file = found.facts().file();
        List<Related> related = relations.of(found.id());
        Map<String, Object> model = new HashMap<>();
        model.put("page", page);
        model.put("portal", portal);
        model.put("document", found);
        model.put("related", related);
        model.put("hrefs", hrefs(related));
        model.put("verdict", verdict(file));
        model.put("address", publicAddress + portal.href(found.below()));
        return PublicPage.listed(
                found.facts().type().vietnamese() + " " + found.facts().code(),
                found.facts().trichYeu(),
                drawn("legislation/open/document.jte", model));
    }

    private @Nullable SignatureVerdict verdict(@Nullable StoredFile file) {
        return file == null ? null : files.verdict(file.sha256()).orElse(null);
    }

    private boolean isProvinces(PublicSite portal) {
        return directory.province().map(Agency::id).equals(Optional.of(portal.agency()));
    }

    private List<PublicSite> others(PublicSite portal) {
        List<PublicSite> others = new ArrayList<>();
        sites.all().stream()
                .filter(site -> !site.agency().equals(portal.agency()))
                .forEach(site -> portals.of(site.agency()).ifPresent(others::add));
        return others;
    }

    private Map<AgencyId, PublicSite> portals(List<OnLineDocument> lines) {
        Map<AgencyId, PublicSite> found = new HashMap<>();
        lines.forEach(line -> portals.of(line.agency()).ifPresent(site -> found.put(line.agency(), site)));
        return found;
    }

    private Map<Related, String> hrefs(List<Related> related) {
        Map<Related, String> hrefs = new HashMap<>();
        for (Related one : related) {
            if (one.slug() != null && one.agency() != null) {
                portals.of(one.agency())
                        .ifPresent(site -> hrefs.put(one, site.href(LegalAddresses.LIST + "/" + one.slug())));
            }
        }
        return hrefs;
    }

    private Content drawn(String template, Map<String, Object> model) {
        return output -> templates.render(template, model, output);
    }
}
