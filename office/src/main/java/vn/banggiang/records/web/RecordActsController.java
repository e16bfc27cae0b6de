package vn.banggiang.records.web;

import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.documents.DocumentRef;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.records.RecordId;
import vn.banggiang.records.Records;

/** What a keeper does with records. */
@Controller
@RequestMapping("/records")
class RecordActsController {

    private final Records records;

    RecordActsController(Records records) {
        this.records = records;
    }

    @PostMapping
    String open(
            @AuthenticationPrincipal SignedIn keeper,
            @RequestParam UUID id,
            @RequestParam(defaultValue = "") String title) {
        return "redirect:/records/" + records.open(keeper.actor(), new RecordId(id), title);
    }

    @PostMapping("/filing")
    String openFor(
            @AuthenticationPrincipal SignedIn keeper,
            @RequestParam UUID id,
            @RequestParam(defaultValue = "") String title,
            @RequestParam DocumentRef.Direction direction,
            @RequestParam UUID document) {
        return "redirect:/records/"
                + records.openFor(keeper.actor(), new RecordId(id), title, new DocumentRef(direction, document));
    }

    @PostMapping("/{id}/documents")
    String add(
            @AuthenticationPrincipal SignedIn keeper,
            @PathVariable UUID id,
            @RequestParam DocumentRef.Direction direction,
            @RequestParam UUID document) {
        records.add(keeper.actor(), new RecordId(id), new DocumentRef(direction, document));
        return "redirect:/records/" + id;
    }

    @PostMapping("/{id}/close")
    String close(@AuthenticationPrincipal SignedIn keeper, @PathVariable UUID id) {
        records.close(keeper.actor(), new RecordId(id));
        return "redirect:/records/" + id;
    }
}
