package vn.banggiang.importing.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.directory.PersonId;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.importing.ImportApproval;
import vn.banggiang.importing.Imports;
import vn.banggiang.importing.RunId;
import vn.banggiang.importing.export.ImportingException;
import vn.banggiang.portal.SectionId;

/** What is done with an export that was brought: confirmed with who is who, left, approved, declined. */
@Controller
@RequestMapping(RunsController.PAGE + "/runs/{id}")
class ImportActsController {

    private static final Pattern ORDINAL = Pattern.compile("\\d{1,9}");

    private final Imports imports;
    private final ImportApproval approval;

    ImportActsController(Imports imports, ImportApproval approval) {
        this.imports = imports;
        this.approval = approval;
    }

    /**
     * Has the drafts made.
     *
     * @param form {@code section}, and in pairs {@code login} and {@code person}, {@code category} and {@code place}
     */
    @PostMapping("/confirm")
    String confirm(
            @AuthenticationPrincipal SignedIn editor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> form) {
        String section = form.getFirst("section");
        if (section == null) {
            throw ImportingException.invalid("section", "importing.no-such-section");
        }
        imports.confirm(
                editor.actor(),
                new RunId(id),
                new SectionId(id("section", section)),
                pairs(form, "login", "person", PersonId::new),
                pairs(form, "category", "place", SectionId::new));
        return RunsController.page(id);
    }

    @PostMapping("/discard")
    String discard(@AuthenticationPrincipal SignedIn editor, @PathVariable UUID id) {
        imports.discard(editor.actor(), new RunId(id));
        return RunsController.page(id);
    }

    @PostMapping("/approve")
    String approveAll(@AuthenticationPrincipal SignedIn approver, @PathVariable UUID id) {
        approval.approveAll(approver.actor(), new RunId(id));
        return RunsController.page(id);
    }

    /** @param form {@code item}: places in the export, as often as there are */
    @PostMapping("/approve-some")
    String approveSome(
            @AuthenticationPrincipal SignedIn approver,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> form) {
        List<Integer> ordinals = form.getOrDefault("item", List.of()).stream()
                .filter(item -> ORDINAL.matcher(item).matches())
                .map(Integer::valueOf)
                .toList();
        approval.approveSome(approver.actor(), new RunId(id), ordinals);
        return RunsController.page(id);
    }

    @PostMapping("/decline")
    String decline(
            @AuthenticationPrincipal SignedIn approver,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String words) {
        approval.decline(approver.actor(), new RunId(id), words);
        return RunsController.page(id);
    }

    /** What is left blank is not among them. */
    private static <T> Map<String, T> pairs(
            MultiValueMap<String, String> form, String name, String value, Function<UUID, T> as) {
        List<String> names = form.getOrDefault(name, List.of());
        List<String> values = form.getOrDefault(value, List.of());
        Map<String, T> pairs = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(names.size(), values.size()); i++) {
            if (!values.get(i).isBlank()) {
                pairs.put(names.get(i), as.apply(id(value, values.get(i))));
            }
        }
        return pairs;
    }

    private static UUID id(String field, String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException none) {
            throw ImportingException.invalid(field, "importing.no-such-choice");
        }
    }
}
