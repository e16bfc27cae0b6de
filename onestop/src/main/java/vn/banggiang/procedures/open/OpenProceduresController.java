package vn.banggiang.procedures.open;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.procedures.facts.Audience;
import vn.banggiang.procedures.facts.ExecutionLevel;
import vn.banggiang.procedures.facts.LifeEvent;
import vn.banggiang.procedures.facts.OnlineLevel;
import vn.banggiang.procedures.facts.ProcedureCode;
import vn.banggiang.procedures.facts.ProceduresException;
import vn.banggiang.publicpages.PublicFrame;
import vn.banggiang.publicpages.PublicSite;

/** Procedures of the portals, for everybody: the list with its choices, and each of them. */
@Controller
@RequestMapping("/cong")
class OpenProceduresController {

    private static final int LONGEST_WORDS = 200;
    /** Deeper nobody reads. */
    private static final int LAST_PAGE = 500;

    private final PublicFrame portals;
    private final ProcedurePages pages;
    private final OpenProcedures procedures;

    OpenProceduresController(PublicFrame portals, ProcedurePages pages, OpenProcedures procedures) {
        this.portals = portals;
        this.pages = pages;
        this.procedures = procedures;
    }

    /** The list. Whatever a parameter says that is none of its values is as if it were left out. */
    @GetMapping({"/{site}/" + OpenProcedure.LIST, "/{site}/en/" + OpenProcedure.LIST})
    ResponseEntity<byte[]> list(
            @PathVariable String site,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(defaultValue = "") String event,
            @RequestParam(defaultValue = "") String audience,
            @RequestParam(defaultValue = "") String tier,
            @RequestParam(defaultValue = "") String online,
            @RequestParam(defaultValue = "0") int page,
            HttpServletRequest request) {
        PublicSite portal = portal(site);
        int asked = Math.clamp(page, 0, LAST_PAGE);
        ProcedureChoice choice = new ProcedureChoice(
                bounded(q),
                bounded(field),
                named(LifeEvent.values(), event),
                named(Audience.values(), audience),
                named(ExecutionLevel.values(), tier),
                named(OnlineLevel.values(), online));
        if (!choice.narrows()) {
            return portals.kept(
                    portal,
                    OpenProcedure.LIST + "?" + asked,
                    request,
                    shown -> pages.list(shown, portal, choice, asked));
        }
        return portals.once(
                portal,
                HttpStatus.OK,
                request,
                shown -> pages.list(shown, portal, choice, asked)
                        .orElseGet(() -> pages.list(shown, portal, choice, 0).orElseThrow()));
    }

    @GetMapping({"/{site}/" + OpenProcedure.LIST + "/{code}", "/{site}/en/" + OpenProcedure.LIST + "/{code}"})
    ResponseEntity<byte[]> procedure(@PathVariable String site, @PathVariable String code, HttpServletRequest request) {
        PublicSite portal = portal(site);
        Optional<ProcedureCode> wanted = ProcedureCode.read(code);
        if (wanted.isEmpty()) {
            return portals.missing(site, request);
        }
        return portals.kept(
                portal,
                OpenProcedure.LIST + "/" + wanted.get(),
                request,
                shown -> procedures
                        .at(portal.agency(), wanted.get())
                        .map(found -> pages.procedure(shown, portal, found)));
    }

    private PublicSite portal(String slug) {
        return portals.called(slug).orElseThrow(() -> ProceduresException.missing("portal.not-found"));
    }

    private static String bounded(String typed) {
        return typed.substring(0, Math.min(typed.length(), LONGEST_WORDS)).strip();
    }

    private static <E extends Enum<E>> @Nullable E named(E[] values, String name) {
        String wanted = name.toUpperCase(Locale.ROOT);
        return Arrays.stream(values)
                .filter(value -> value.name().equals(wanted))
                .findFirst()
                .orElse(null);
    }
}
