package vn.banggiang.procedures.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.identity.Actor;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.procedures.ProcedureId;
import vn.banggiang.procedures.ProcedureRights;
import vn.banggiang.procedures.ProcedureView;
import vn.banggiang.procedures.Procedures;
import vn.banggiang.procedures.editing.EditView;
import vn.banggiang.procedures.editing.EditedProcedure;
import vn.banggiang.procedures.facts.FactDifference;
import vn.banggiang.procedures.facts.ProcedureFacts;
import vn.banggiang.procedures.facts.ProceduresException;
import vn.banggiang.procedures.national.ReadProcedure;

/** Procedures written by hand. Each press of a button is one request; nothing is kept before it is saved as a draft. */
@Controller
@RequestMapping("/procedures")
class ProcedureEditController {

    private static final String ADD = "add:";
    private static final String REMOVE = "remove:";
    private static final String SAVE = "save";

    private final Procedures procedures;
    private final ProcedureRights rights;

    ProcedureEditController(Procedures procedures, ProcedureRights rights) {
        this.procedures = procedures;
        this.rights = rights;
    }

    @GetMapping("/new")
    String fresh(@AuthenticationPrincipal SignedIn by, Model model) {
        requireWriter(by.actor(), by.actor().agency());
        return page(null, EditView.of(EditedProcedure.fresh().withRow("LINHVUCTHUCHIEN")), model);
    }

    /** @param act what the button says: a row more or less, a check, or keep it */
    @PostMapping("/new")
    String fresh(
            @AuthenticationPrincipal SignedIn by,
            @RequestParam(defaultValue = "") String act,
            @RequestParam MultiValueMap<String, String> fields,
            Model model) {
        Actor actor = by.actor();
        requireWriter(actor, actor.agency());
        EditView view = done(act, EditedProcedure.sent(fields), null);
        if (!act.equals(SAVE) || view.isWrong()) {
            return page(null, view, model);
        }
        ProcedureFacts facts = facts(view.edited());
        if (procedures.called(actor, facts.code()).isPresent()) {
            throw ProceduresException.invalid("MATTHC", "procedures.code-taken");
        }
        return "redirect:/procedures/"
                + procedures.write(actor, actor.agency(), facts).procedure().id();
    }

    @GetMapping("/{id}/edit")
    String edit(@AuthenticationPrincipal SignedIn by, @PathVariable UUID id, Model model) {
        ProcedureView there = writable(by.actor(), id);
        return page(there, EditView.of(EditedProcedure.of(there.newest().facts())), model);
    }

    /** @param number of the version that was read */
    @PostMapping("/{id}/edit")
    String edit(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int number,
            @RequestParam(defaultValue = "") String act,
            @RequestParam MultiValueMap<String, String> fields,
            Model model) {
        ProcedureView there = writable(by.actor(), id);
        if (there.newest().number() != number) {
            throw ProceduresException.conflict("procedures.changed-meanwhile");
        }
        EditedProcedure typed =
                EditedProcedure.sent(fields).called(there.procedure().code().value());
        EditView view = done(act, typed, there.newest().facts());
        if (!act.equals(SAVE) || view.isWrong()) {
            return page(there, view, model);
        }
        procedures.write(by.actor(), there.procedure().agency(), facts(view.edited()));
        return "redirect:/procedures/" + id;
    }

    private static EditView done(String act, EditedProcedure typed, @Nullable ProcedureFacts before) {
        if (act.startsWith(ADD)) {
            String list = act.substring(ADD.length());
            EditedProcedure more = typed.withRow(list);
            return new EditView(more, List.of(), list + "[" + more.rows(list) + "].", null);
        }
        if (act.startsWith(REMOVE)) {
            return EditView.of(typed.withoutRow(act.substring(REMOVE.length())));
        }
        EditedProcedure said = typed.withoutBlanks();
        ReadProcedure read = said.read();
        return new EditView(said, read.findings(), "", before == null ? null : differences(before, read));
    }

    /** Null where what is said cannot be taken. */
    private static @Nullable List<FactDifference> differences(ProcedureFacts before, ReadProcedure read) {
        return read.facts().map(facts -> FactDifference.between(before, facts)).orElse(null);
    }

    private static ProcedureFacts facts(EditedProcedure edited) {
        return edited.read().facts().orElseThrow();
    }

    private static String page(@Nullable ProcedureView there, EditView view, Model model) {
        model.addAttribute("there", there);
        model.addAttribute("view", view);
        return "procedures/edit";
    }

    private ProcedureView writable(Actor writer, UUID id) {
        ProcedureView there = procedures.see(writer, new ProcedureId(id));
        requireWriter(writer, there.procedure().agency());
        return there;
    }

    private void requireWriter(Actor writer, AgencyId agency) {
        if (!rights.mayWrite(writer, agency)) {
            throw ProceduresException.missing("procedures.not-found");
        }
    }
}
