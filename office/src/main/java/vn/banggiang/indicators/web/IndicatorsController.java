package vn.banggiang.indicators.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.indicators.IndicatorBoard;
import vn.banggiang.indicators.IndicatorSets;
import vn.banggiang.indicators.facts.IndicatorCode;
import vn.banggiang.shell.FileAnswer;
import vn.banggiang.tables.CsvFile;
import vn.banggiang.tables.SheetFormat;

/** What indicators say, as people read it and take it with them. */
@Controller
@RequestMapping("/indicators")
class IndicatorsController {

    private final IndicatorBoard boards;
    private final IndicatorSets sets;
    private final MessageSource messages;

    IndicatorsController(IndicatorBoard boards, IndicatorSets sets, MessageSource messages) {
        this.boards = boards;
        this.sets = sets;
        this.messages = messages;
    }

    /** @param set by its code; what the platform measures where it is missing */
    @GetMapping
    String board(@AuthenticationPrincipal SignedIn reader, @RequestParam(defaultValue = "") String set, Model model) {
        model.addAttribute("board", boards.read(reader.actor(), set));
        return "indicators/board";
    }

    @GetMapping("/sets/{set}/{code}")
    String indicator(
            @AuthenticationPrincipal SignedIn reader,
            @PathVariable String set,
            @PathVariable String code,
            Model model) {
        model.addAttribute("sheet", boards.one(reader.actor(), new IndicatorCode(set, code)));
        model.addAttribute("words", sets.mayWord(reader.actor()));
        return "indicators/indicator";
    }

    @GetMapping("/export")
    ResponseEntity<Resource> export(
            @AuthenticationPrincipal SignedIn reader,
            @RequestParam(defaultValue = "") String set,
            @RequestParam(defaultValue = "XLSX") SheetFormat format,
            Locale language) {
        IndicatorBoard.Board board = boards.read(reader.actor(), set);
        return FileAnswer.of(new BoardTable(messages, language).of(board), format, name(board));
    }

    /** For programs that read no spreadsheets: an indicator and a level a line. */
    @GetMapping("/export.csv")
    ResponseEntity<Resource> csv(
            @AuthenticationPrincipal SignedIn reader, @RequestParam(defaultValue = "") String set, Locale language) {
        IndicatorBoard.Board board = boards.read(reader.actor(), set);
        return FileAnswer.of(
                name(board) + ".csv",
                CsvFile.MEDIA_TYPE,
                target -> CsvFile.write(new BoardTable(messages, language).lines(board), target));
    }

    private static String name(IndicatorBoard.Board board) {
        return "chi-tieu-" + board.set().code().toLowerCase(Locale.ROOT);
    }
}
