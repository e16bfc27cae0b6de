package vn.banggiang.records.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Person;
import vn.banggiang.directory.PersonId;
import vn.banggiang.documents.DocumentRef;
import vn.banggiang.documents.DocumentTitles;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.records.HoSo;
import vn.banggiang.records.RecordFilter;
import vn.banggiang.records.RecordId;
import vn.banggiang.records.RecordLine;
import vn.banggiang.records.RecordList;
import vn.banggiang.records.RecordState;
import vn.banggiang.records.Records;
import vn.banggiang.shell.PageOf;

/** The records of an agency, one of them with its documents, and the way to them from a document. */
@Controller
@RequestMapping("/records")
class RecordsController {

    private final Records records;
    private final RecordList list;
    private final DocumentTitles titles;
    private final Directory directory;

    RecordsController(Records records, RecordList list, DocumentTitles titles, Directory directory) {
        this.records = records;
        this.list = list;
        this.titles = titles;
        this.directory = directory;
    }

    @GetMapping(params = "!document")
    String list(
            @AuthenticationPrincipal SignedIn reader,
            @RequestParam(defaultValue = "") Set<RecordState> status,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        RecordFilter filter = new RecordFilter(status, q, page);
        PageOf<RecordLine> lines = list.page(reader.actor(), filter);
        model.addAttribute("filter", filter);
        model.addAttribute("lines", lines);
        model.addAttribute("keepers", keepers(lines.lines()));
        return "records/list";
    }

    @GetMapping("/{id}")
    String record(@AuthenticationPrincipal SignedIn reader, @PathVariable UUID id, Model model) {
        var record = records.see(reader.actor(), new RecordId(id));
        model.addAttribute("record", record);
        model.addAttribute("keeper", directory.person(record.keeper()).fullName());
        model.addAttribute("mine", record.isKeptBy(reader.actor().person()));
        model.addAttribute(
                "titles",
                titles.of(
                        reader.actor(),
                        record.documents().stream().map(HoSo.Filed::document).toList()));
        return "records/record";
    }

    /** The one record in which a document lies, or the list of them. */
    @GetMapping(params = "document")
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
        return "records/with";
    }

    /** Which of one's own records a document is to be filed in. */
    @GetMapping("/filing")
    String filing(
            @AuthenticationPrincipal SignedIn keeper,
            @RequestParam DocumentRef.Direction direction,
            @RequestParam UUID document,
            Model model) {
        DocumentRef filed = new DocumentRef(direction, document);
        model.addAttribute("document", filed);
        model.addAttribute("there", records.with(keeper.actor(), filed));
        model.addAttribute("title", titles.of(keeper.actor(), List.of(filed)).get(filed));
        model.addAttribute("own", list.openOf(keeper.actor()));
        return "records/filing";
    }

    private Map<PersonId, String> keepers(List<RecordLine> lines) {
        Set<PersonId> ids = lines.stream().map(RecordLine::keeper).collect(Collectors.toSet());
        return directory.people(ids).values().stream().collect(Collectors.toMap(Person::id, Person::fullName));
    }
}
