package vn.banggiang.outgoing.web;

import java.util.Set;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.documents.ChosenColumns;
import vn.banggiang.documents.DocumentRef.Direction;
import vn.banggiang.documents.web.ListQuery;
import vn.banggiang.documents.web.NarrowingForm;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.outgoing.OutgoingColumn;
import vn.banggiang.outgoing.OutgoingFilter;
import vn.banggiang.outgoing.OutgoingState;

/** Keeps which columns somebody wants, and shows the same list with them. */
@Controller
class OutgoingColumnsController {

    private final ChosenColumns columns;

    OutgoingColumnsController(ChosenColumns columns) {
        this.columns = columns;
    }

    /** @param usual instead of what is chosen: as it was at first */
    @PostMapping("/outgoing/columns")
    String choose(
            @AuthenticationPrincipal SignedIn reader,
            @RequestParam(defaultValue = "") Set<OutgoingColumn> column,
            @RequestParam(defaultValue = "false") boolean usual,
            @RequestParam(defaultValue = "") Set<OutgoingState> status,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "NEWEST") OutgoingFilter.Order order,
            NarrowingForm narrowed) {
        columns.choose(reader.actor().person(), Direction.OUTGOING, usual ? OutgoingColumn.USUAL : column);
        return "redirect:" + new ListQuery("/outgoing", status, q, order.name(), narrowed.narrowing()).page(0);
    }
}
