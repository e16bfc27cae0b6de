package vn.banggiang.outgoing.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.delivery.Addressees.Reached;
import vn.banggiang.documents.recipients.OwnGroup;
import vn.banggiang.documents.recipients.OwnGroupId;
import vn.banggiang.documents.recipients.OwnGroups;
import vn.banggiang.documents.web.TypedRecipients;
import vn.banggiang.identity.Actor;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.outgoing.OutgoingReading;

/** The agency's own groups of recipients. */
@Controller
@RequestMapping("/outgoing/groups")
class RecipientGroupsController {

    private static final String LIST = "redirect:/outgoing/groups";

    private final OwnGroups groups;
    private final OutgoingReading reading;
    private final WritingDesk desk;
    private final TypedRecipients typed;

    RecipientGroupsController(OwnGroups groups, OutgoingReading reading, WritingDesk desk, TypedRecipients typed) {
        this.groups = groups;
        this.reading = reading;
        this.desk = desk;
        this.typed = typed;
    }

    @GetMapping
    String list(@AuthenticationPrincipal SignedIn reader, Model model) {
        model.addAttribute("groups", groups.list(reader.actor()));
        return "outgoing/groups";
    }

    /** @param from a document whose recipients the group begins with */
    @GetMapping("/new")
    String blank(
            @AuthenticationPrincipal SignedIn keeper,
            @RequestParam(required = false) @Nullable UUID from,
            Model model) {
        Actor actor = keeper.actor();
        groups.list(actor);
        List<Agency> members = from == null
                ? List.of()
                : desk.named(reading.see(actor, new OutgoingId(from))
                        .document()
                        .content()
                        .recipients());
        return shown(new OwnGroup(OwnGroupId.random(), "", new Reached(members, List.of())), true, false, model);
    }

    @GetMapping("/{id}")
    String one(@AuthenticationPrincipal SignedIn reader, @PathVariable UUID id, Model model) {
        OwnGroup group = groups.see(reader.actor(), new OwnGroupId(id));
        return shown(group, groups.mayChange(reader.actor()), true, model);
    }

    @PostMapping("/{id}")
    String save(
            @AuthenticationPrincipal SignedIn keeper,
            @PathVariable UUID id,
            @RequestParam String groupName,
            @RequestParam(required = false) @Nullable List<UUID> recipients,
            @RequestParam(name = "recipients-search", required = false) @Nullable String words) {
        Actor actor = keeper.actor();
        List<AgencyId> members = Stream.concat(
                        Objects.requireNonNullElse(recipients, List.<UUID>of()).stream()
                                .map(AgencyId::new),
                        typed.of(actor.agency(), words).stream())
                .toList();
        groups.save(actor, new OwnGroupId(id), groupName, members);
        return LIST;
    }

    @PostMapping("/{id}/delete")
    String delete(@AuthenticationPrincipal SignedIn clerk, @PathVariable UUID id) {
        groups.delete(clerk.actor(), new OwnGroupId(id));
        return LIST;
    }

    private static String shown(OwnGroup group, boolean changeable, boolean kept, Model model) {
        model.addAttribute("group", group);
        model.addAttribute("changeable", changeable);
        model.addAttribute("kept", kept);
        return "outgoing/group";
    }
}
