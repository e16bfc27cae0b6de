package vn.banggiang.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.banggiang.portal.PictureForms;
import vn.banggiang.portal.SiteId;
import vn.banggiang.richtext.ReadingForm;
import vn.banggiang.shell.Pages;

/** Texts as those read them who work at a portal: their pictures have addresses of the desk, where each is asked who sees it. */
@Component
class DeskTexts {

    private final PictureForms forms;
    private final Pages pages;

    DeskTexts(PictureForms forms, Pages pages) {
        this.forms = forms;
        this.pages = pages;
    }

    /** For a page of this portal. */
    ReadingForm of(SiteId site, HttpServletRequest request) {
        String wideTable = pages.of(request).text("portal.open.wide-table");
        return new ReadingForm(pictures -> forms.at(below(site), pictures), Set.of(), wideTable);
    }

    /** What stands before a picture's number in an address of the desk. */
    static String below(SiteId site) {
        return "/portal/sites/" + site + "/pictures/";
    }
}
