package vn.banggiang.incoming.web;

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
import vn.banggiang.incoming.IncomingColumn;
import vn.banggiang.incoming.IncomingFilter;
import vn.banggiang.incoming.IncomingState;

/** Keeps which columns somebody wants, and shows the same list with them. */
@Controller
class IncomingColumnsController {

    private final ChosenColumns columns;

    IncomingColumnsController(ChosenColumns columns) {
        this.columns = columns;
    }

    /** @param usual instead of what is chosen: as it was at first */
    @PostMapping("/incoming/columns")
    String choose(
            @AuthenticationPrincipal SignedIn reader,
            @RequestParam(defaultValue = "") Set<IncomingColumn> column,
            @RequestParam(defaultValue = "false") boolean usual,
            @RequestParam(defaultValue = "") Set<IncomingState> status,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "NEWEST") IncomingFilter.Order order,
            NarrowingForm narrowed) {
        columns.choose(reader.actor().person(), Direction.INCOMING, usual ? IncomingColumn.USUAL : column);
        return "redirect:" + new ListQuery("/incoming", status, q, order.name(), narrowed.narrowing()).page(0);
    }
}
