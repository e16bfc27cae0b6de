package vn.banggiang.registers.api;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.banggiang.documents.register.BookLine;
import vn.banggiang.documents.register.GivenNumbers;
import vn.banggiang.documents.register.RegisterColumn;
import vn.banggiang.documents.register.RegisterKind;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.registers.RegisterFiles;
import vn.banggiang.registers.RegisterFormat;
import vn.banggiang.registers.RegisterReading;
import vn.banggiang.shell.PageBody;
import vn.banggiang.tables.Cell;

/** The registers of the caller's agency, for programs. */
@RestController
@RequestMapping("/api/v1/registers")
class RegistersApi {

    private final RegisterReading reading;
    private final RegisterFiles files;

    RegistersApi(RegisterReading reading, RegisterFiles files) {
        this.reading = reading;
        this.files = files;
    }

    /** Which there are, and how far they have come. */
    @GetMapping
    List<RegisterBody> all(@AuthenticationPrincipal SignedIn caller) {
        return reading.all(caller.actor()).stream().map(RegisterBody::of).toList();
    }

    /** One register, 50 lines a page, in the order of its numbers. */
    @GetMapping("/{kind}/{year}")
    PageBody<LineBody> lines(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable RegisterKind kind,
            @PathVariable int year,
            @RequestParam(defaultValue = "0") int page) {
        List<RegisterColumn> columns = reading.columns(kind);
        return PageBody.of(reading.page(caller.actor(), kind, year, page), line -> LineBody.of(line, columns));
    }

    /** The whole of it as a file. */
    @GetMapping("/{kind}/{year}/file")
    ResponseEntity<Resource> file(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable RegisterKind kind,
            @PathVariable int year,
            @RequestParam RegisterFormat format) {
        return files.of(caller.actor(), kind, year, format);
    }

    /** A register and its last number. */
    record RegisterBody(RegisterKind kind, int year, int last) {

        static RegisterBody of(GivenNumbers given) {
            return new RegisterBody(given.register().kind(), given.register().year(), given.last());
        }
    }

    /** A line: the document that has the number, and the law's columns by their names. */
    record LineBody(int number, UUID document, Map<String, Object> columns) {

        static LineBody of(BookLine line, List<RegisterColumn> columns) {
            Map<String, Object> named = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                named.put(columns.get(i).tag(), value(line.cells().get(i)));
            }
            return new LineBody(line.number(), line.document().id(), named);
        }

        private static Object value(Cell cell) {
            return switch (cell) {
                case Cell.Text(String words) -> words;
                case Cell.Whole(long number) -> number;
                case Cell.Day(LocalDate day) -> day;
            };
        }
    }
}
