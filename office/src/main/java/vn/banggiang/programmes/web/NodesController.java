package vn.banggiang.programmes.web;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.calendar.TypedDay;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.programmes.Measuring;
import vn.banggiang.programmes.Node;
import vn.banggiang.programmes.NodeId;
import vn.banggiang.programmes.PlanEdits;
import vn.banggiang.programmes.ProgrammeId;
import vn.banggiang.programmes.ProgrammeRights;
import vn.banggiang.programmes.ProgrammeView;
import vn.banggiang.programmes.ProgrammeViews;
import vn.banggiang.programmes.ProgrammesException;
import vn.banggiang.programmes.plan.PlanColumn;
import vn.banggiang.programmes.plan.PlannedNode;

/** One goal, task or milestone: what is planned, what was measured, and the forms for both. */
@Controller
@RequestMapping("/programmes/{programme}/nodes")
class NodesController {

    private final ProgrammeViews views;
    private final PlanEdits edits;
    private final Measuring measuring;
    private final Directory directory;

    NodesController(ProgrammeViews views, PlanEdits edits, Measuring measuring, Directory directory) {
        this.views = views;
        this.edits = edits;
        this.measuring = measuring;
        this.directory = directory;
    }

    @GetMapping("/{id}")
    String node(
            @AuthenticationPrincipal SignedIn reader,
            @PathVariable UUID programme,
            @PathVariable UUID id,
            Model model) {
        ProgrammeView view = views.see(reader.actor(), new ProgrammeId(programme));
        Node node = view.programme()
                .node(new NodeId(id))
                .orElseThrow(() -> ProgrammesException.missing("programmes.no-line"));
        model.addAttribute("programme", view.programme());
        model.addAttribute("node", node);
        model.addAttribute("progress", view.byCode().get(node.plan().code()));
        model.addAttribute("cells", views.cells(view.programme(), node));
        model.addAttribute("names", names(node.plan()));
        model.addAttribute(
                "readings", views.readings(reader.actor(), view.programme().id(), node.id()));
        model.addAttribute("given", !views.given(reader.actor(), List.of(node)).isEmpty());
        model.addAttribute("changes", ProgrammeRights.mayChange(reader.actor(), view.programme()));
        model.addAttribute("measures", ProgrammeRights.mayMeasure(reader.actor(), view.programme(), node.plan()));
        return "programmes/node";
    }

    /** A line with the cells of the form; where no line has its code it is a new one. */
    @PostMapping
    String write(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID programme,
            @RequestParam int version,
            @RequestParam Map<String, String> form) {
        Map<PlanColumn, String> cells = new EnumMap<>(PlanColumn.class);
        PlanColumn.ALL.forEach(column -> cells.put(column, form.getOrDefault(column.tag(), "")));
        edits.write(by.actor(), new ProgrammeId(programme), version, cells);
        return "redirect:/programmes/" + programme;
    }

    @PostMapping("/remove")
    String remove(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID programme,
            @RequestParam int version,
            @RequestParam String code) {
        edits.remove(by.actor(), new ProgrammeId(programme), version, code);
        return "redirect:/programmes/" + programme;
    }

    @PostMapping("/{id}/readings")
    String measure(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID programme,
            @PathVariable UUID id,
            @RequestParam UUID reading,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String value,
            @RequestParam(defaultValue = "") String words) {
        measuring.measure(
                by.actor(),
                new ProgrammeId(programme),
                new NodeId(id),
                reading,
                TypedDay.read(day).orElseThrow(() -> ProgrammesException.invalid("day", "programmes.no-day")),
                number(value),
                words);
        return "redirect:/programmes/" + programme + "/nodes/" + id;
    }

    @PostMapping("/{id}/reached")
    String reach(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID programme,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String words) {
        measuring.reach(
                by.actor(),
                new ProgrammeId(programme),
                new NodeId(id),
                TypedDay.read(day).orElseThrow(() -> ProgrammesException.invalid("day", "programmes.no-day")),
                words);
        return "redirect:/programmes/" + programme + "/nodes/" + id;
    }

    private Map<AgencyId, String> names(PlannedNode plan) {
        Set<AgencyId> named = Stream.concat(Stream.ofNullable(plan.lead()), plan.with().stream())
                .collect(Collectors.toSet());
        return directory.agencies(named).values().stream().collect(Collectors.toMap(Agency::id, Agency::name));
    }

    private static BigDecimal number(String typed) {
        return PlanColumn.number(typed)
                .orElseThrow(() -> ProgrammesException.invalid("value", "programmes.value-invalid"));
    }
}
