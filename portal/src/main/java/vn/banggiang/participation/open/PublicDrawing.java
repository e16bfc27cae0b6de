package vn.banggiang.participation.open;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.banggiang.publicpages.PublicSite;
import vn.banggiang.richtext.ReadingForm;
import vn.banggiang.richtext.RichText;
import vn.banggiang.shell.Page;

/** Draws what stands between a portal's header and footer. */
@Component
class PublicDrawing {

    private final TemplateEngine templates;

    PublicDrawing(TemplateEngine templates) {
        this.templates = templates;
    }

    Content of(String template, Page page, PublicSite site, Map<String, Object> more) {
        Map<String, Object> params = new HashMap<>(more);
        params.put("page", page);
        params.put("site", site);
        return output -> templates.render("participation/open/" + template + ".jte", params, output);
    }

    /** A text as people read it; nothing in it is loaded from anywhere. */
    static String readable(Page page, RichText text) {
        return new ReadingForm(pictures -> Map.of(), Set.of(), page.text("participation.wide-table")).of(text);
    }
}
