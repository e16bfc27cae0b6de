package vn.banggiang.documents.web;

import java.util.Set;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.documents.columns.ChosenColumns;
import vn.banggiang.documents.columns.IncomingColumn;
import vn.banggiang.documents.columns.OutgoingColumn;
import vn.banggiang.documents.incoming.IncomingFilter;
import vn.banggiang.documents.incoming.IncomingState;
import vn.banggiang.documents.outgoing.OutgoingFilter;
import vn.banggiang.documents.outgoing.OutgoingState;
import vn.banggiang.identity.SignedIn;

/** Keeps which columns somebody wants, and shows the same list with them. */
@Controller
class ColumnsController {

    private final ChosenColumns columns;

    ColumnsController(ChosenColumns columns) {
        this.columns = columns;
    }

    /** @param usual instead of what is chosen: as it was at first */
    @PostMapping("/incoming/columns")
    String incoming(
            @AuthenticationPrincipal SignedIn reader,
            @RequestParam(defaultValue = "") Set<IncomingColumn> column,
            @RequestParam(defaultValue = "false") boolean usual,
            @RequestParam(defaultValue = "") Set<IncomingState> status,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "NEWEST") IncomingFilter.Order order) {
        columns.chooseIncoming(reader.actor().person(), usual ? IncomingColumn.USUAL : column);
        return "redirect:" + new ListQuery("/incoming", status, q, order.name()).page(0);
    }

    /** @param usual instead of what is chosen: as it was at first */
    @PostMapping("/outgoing/columns")
    String outgoing(
            @AuthenticationPrincipal SignedIn reader,
            @RequestParam(defaultValue = "") Set<OutgoingColumn> column,
            @RequestParam(defaultValue = "false") boolean usual,
            @RequestParam(defaultValue = "") Set<OutgoingState> status,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "NEWEST") OutgoingFilter.Order order) {
        columns.chooseOutgoing(reader.actor().person(), usual ? OutgoingColumn.USUAL : column);
        return "redirect:" + new ListQuery("/outgoing", status, q, order.name()).page(0);
    }
}
