package vn.banggiang.records.web;

import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.directory.Directory;
import vn.banggiang.documents.DocumentRef;
import vn.banggiang.documents.DocumentTitles;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.records.HoSo;
import vn.banggiang.records.RecordId;
import vn.banggiang.records.Records;

/** One record with its documents, and the way to it from a document. */
@Controller
@RequestMapping("/records")
class RecordsController {

    private final Records records;
    private final DocumentTitles titles;
    private final Directory directory;

    RecordsController(Records records, DocumentTitles titles, Directory directory) {
        this.records = records;
        this.titles = titles;
        this.directory = directory;
    }

    @GetMapping("/{id}")
    String record(@AuthenticationPrincipal SignedIn reader, @PathVariable UUID id, Model model) {
        var record = records.see(reader.actor(), new RecordId(id));
        model.addAttribute("record", record);
        model.addAttribute("keeper", directory.person(record.keeper()).fullName());
        model.addAttribute(
                "titles",
                titles.of(
                        reader.actor(),
                        record.documents().stream().map(HoSo.Filed::document).toList()));
        return "records/record";
    }

    /** The one record in which a document lies, or the list of them. */
    @GetMapping
    String with(
            @AuthenticationPrincipal SignedIn reader,
            @RequestParam DocumentRef.Direction direction,
            @RequestParam UUID document,
            Model model) {
        List<HoSo> found = records.with(reader.actor(), new DocumentRef(direction, document));
        if (found.size() == 1) {
            return "redirect:/records/" + found.getFirst().id();
        }
        model.addAttribute("found", found);
        return "records/list";
    }
}
