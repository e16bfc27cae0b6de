package vn.banggiang.procedures.open;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.Directory;
import vn.banggiang.publicpages.PublicPage;
import vn.banggiang.publicpages.PublicSite;
import vn.banggiang.shell.Page;
import vn.banggiang.shell.PageOf;

/** Draws the pages of procedures. */
@Component
class ProcedurePages {

    private final TemplateEngine templates;
    private final OpenProcedures procedures;
    private final Directory directory;
    private final String publicAddress;

    ProcedurePages(
            TemplateEngine templates,
            OpenProcedures procedures,
            Directory directory,
            @Value("${banggiang.public-address}") URI publicAddress) {
        this.templates = templates;
        this.procedures = procedures;
        this.directory = directory;
        this.publicAddress = publicAddress.toString();
    }

    /** Empty beyond the last page. */
    Optional<PublicPage> list(Page page, PublicSite portal, ProcedureChoice choice, int asked) {
        PageOf<OpenProcedure> lines = procedures.page(portal.agency(), choice, asked);
        if (asked > 0 && lines.lines().isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> model = new HashMap<>();
        model.put("page", page);
        model.put("portal", portal);
        model.put("choice", choice);
        model.put("lines", lines);
        model.put("fields", procedures.fields(portal.agency()));
        model.put("events", procedures.events(portal.agency()));
        String title = page.text("procedures.open.title");
        Content content = drawn("procedures/open/list.jte", model);
        return Optional.of(
                choice.narrows()
                        ? PublicPage.unlisted(title, content)
                        : PublicPage.listed(title, page.text("procedures.open.describes", portal.title()), content));
    }

    PublicPage procedure(Page page, PublicSite portal, OpenProcedure procedure) {
        Map<String, Object> model = new HashMap<>();
        model.put("page", page);
        model.put("portal", portal);
        model.put("procedure", procedure);
        model.put("keeper", directory.agency(procedure.agency()));
        model.put("address", publicAddress + portal.href(procedure.below()));
        return PublicPage.listed(
                procedure.facts().name(),
                page.text("procedures.open.describes-one", procedure.facts().code(), portal.title()),
                drawn("procedures/open/procedure.jte", model));
    }

    private Content drawn(String template, Map<String, Object> model) {
        return output -> templates.render(template, model, output);
    }
}
