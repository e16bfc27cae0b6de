package vn.banggiang.outgoing.web;

import java.util.Set;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.documents.ChosenColumns;
import vn.banggiang.documents.DocumentRef.Direction;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.incoming.IncomingColumn;
import vn.banggiang.incoming.IncomingFilter;
import vn.banggiang.incoming.IncomingList;
import vn.banggiang.outgoing.OutgoingColumn;
import vn.banggiang.outgoing.OutgoingFilter;
import vn.banggiang.outgoing.OutgoingList;

/** Finds documents of both registers by their words. */
@Controller
class SearchController {

    private final IncomingList incoming;
    private final OutgoingList outgoing;
    private final ChosenColumns columns;

    SearchController(IncomingList incoming, OutgoingList outgoing, ChosenColumns columns) {
        this.incoming = incoming;
        this.outgoing = outgoing;
        this.columns = columns;
    }

    @GetMapping("/search")
    String search(@AuthenticationPrincipal SignedIn reader, @RequestParam(defaultValue = "") String q, Model model) {
        var actor = reader.actor();
        model.addAttribute("query", q);
        model.addAttribute(
                "incoming", incoming.page(actor, new IncomingFilter(Set.of(), q, "", IncomingFilter.Order.NEWEST, 0)));
        model.addAttribute(
                "outgoing", outgoing.page(actor, new OutgoingFilter(Set.of(), q, OutgoingFilter.Order.NEWEST, 0)));
        model.addAttribute(
                "incomingColumns",
                columns.of(actor.person(), Direction.INCOMING, IncomingColumn.class, IncomingColumn.USUAL));
        model.addAttribute(
                "outgoingColumns",
                columns.of(actor.person(), Direction.OUTGOING, OutgoingColumn.class, OutgoingColumn.USUAL));
        return "outgoing/search";
    }
}
