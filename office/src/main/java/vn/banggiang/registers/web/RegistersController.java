package vn.banggiang.registers.web;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.documents.register.RegisterKind;
import vn.banggiang.identity.Actor;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.registers.RegisterFiles;
import vn.banggiang.registers.RegisterFormat;
import vn.banggiang.registers.RegisterReading;

/** A register on the screen, and as a file. */
@Controller
@RequestMapping("/registers")
class RegistersController {

    private final RegisterReading reading;
    private final RegisterFiles files;
    private final Clock clock;

    RegistersController(RegisterReading reading, RegisterFiles files, Clock clock) {
        this.reading = reading;
        this.files = files;
        this.clock = clock;
    }

    /** @param year this one where none is said */
    @GetMapping
    String register(
            @AuthenticationPrincipal SignedIn reader,
            @RequestParam(defaultValue = "INCOMING") RegisterKind kind,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        int shown = year == null ? thisYear() : year;
        model.addAttribute("kind", kind);
        model.addAttribute("year", shown);
        model.addAttribute("years", years(reader.actor(), shown));
        model.addAttribute("columns", reading.columns(kind));
        model.addAttribute("lines", reading.page(reader.actor(), kind, shown, page));
        return "registers/register";
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(
            @AuthenticationPrincipal SignedIn reader,
            @RequestParam RegisterKind kind,
            @RequestParam int year,
            @RequestParam RegisterFormat format) {
        return files.of(reader.actor(), kind, year, format);
    }

    /** Those that have numbers, this one, and the one that is shown; the latest first. */
    private List<Integer> years(Actor reader, int shown) {
        return Stream.concat(
                        reading.all(reader).stream()
                                .map(given -> given.register().year()),
                        Stream.of(thisYear(), shown))
                .distinct()
                .sorted((one, other) -> Integer.compare(other, one))
                .toList();
    }

    private int thisYear() {
        return VietnamTime.today(clock).getYear();
    }
}
