package vn.banggiang.forms.api;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.forms.FormFilter;
import vn.banggiang.forms.FormId;
import vn.banggiang.forms.FormLine;
import vn.banggiang.forms.FormList;
import vn.banggiang.forms.FormStanding;
import vn.banggiang.forms.Forms;
import vn.banggiang.forms.facts.FormsException;
import vn.banggiang.forms.facts.Problem;
import vn.banggiang.forms.json.AnswersJson;
import vn.banggiang.forms.json.Finding;
import vn.banggiang.forms.json.FormJson;
import vn.banggiang.forms.json.FormSchema;
import vn.banggiang.forms.json.ReadForm;
import vn.banggiang.forms.json.SchemaImport;
import vn.banggiang.forms.json.SentAnswers;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.shell.PageOf;

/** Forms for programs: written as a whole, proposed and published as in the pages; answers are tried without being kept. */
@RestController
@RequestMapping("/api/v1/forms")
class FormsApi {

    private final Forms forms;
    private final FormList list;
    private final Clock clock;

    FormsApi(Forms forms, FormList list, Clock clock) {
        this.forms = forms;
        this.list = list;
        this.clock = clock;
    }

    /** Fifty of what the caller may see, the own agency's first. */
    @GetMapping
    PageOf<LineBody> list(
            @AuthenticationPrincipal SignedIn caller,
            @RequestParam(defaultValue = "") Set<FormStanding> status,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page) {
        return list.page(caller.actor(), new FormFilter(status, q, page)).map(LineBody::of);
    }

    /** One, with its versions and what keeps the next from being published. */
    @GetMapping("/{id}")
    FormBody one(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id) {
        return FormBody.of(forms.see(caller.actor(), new FormId(id)));
    }

    /** The form itself, as it is built or was published last. */
    @GetMapping(path = "/{id}/definition", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> definition(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id) {
        return ResponseEntity.ok(
                FormJson.indented(forms.see(caller.actor(), new FormId(id)).definition()));
    }

    /** Its JSON Schema. */
    @GetMapping(path = "/{id}/schema", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> schema(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id) {
        return ResponseEntity.ok(
                FormSchema.indented(forms.see(caller.actor(), new FormId(id)).definition()));
    }

    /** Writes the next version of the caller's agency's form with this code: a definition, or a JSON Schema. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> write(
            @AuthenticationPrincipal SignedIn caller,
            @RequestParam(defaultValue = "") String code,
            @RequestBody JsonNode body) {
        byte[] json = bytes(body);
        ReadForm read = body.has("pages") ? FormJson.read(json) : SchemaImport.read(json);
        if (read.definition().isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(new FindingsBody(
                            "forms.faulty",
                            read.findings().stream().map(FindingBody::of).toList()));
        }
        return ResponseEntity.ok(FormBody.of(forms.write(
                caller.actor(), caller.actor().agency(), code, read.definition().get())));
    }

    /** Lays it before the leaders. */
    @PostMapping("/{id}/proposal")
    FormBody propose(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody MarkBody body) {
        forms.propose(caller.actor(), new FormId(id), mark(body));
        return one(caller, id);
    }

    /** Publishes it. */
    @PostMapping("/{id}/publication")
    FormBody publish(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody MarkBody body) {
        forms.publish(caller.actor(), new FormId(id), mark(body));
        return one(caller, id);
    }

    /** What the form makes of answers; nothing is kept. */
    @PostMapping(path = "/{id}/evaluation", consumes = MediaType.APPLICATION_JSON_VALUE)
    EvaluationBody evaluate(
            @AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody JsonNode answers) {
        var form = forms.see(caller.actor(), new FormId(id)).definition();
        if (!form.check().isEmpty()) {
            throw FormsException.conflict("forms.has-faults");
        }
        SentAnswers sent = SentAnswers.read(form, bytes(answers), VietnamTime.today(clock));
        return new EvaluationBody(
                sent.isComplete(),
                AnswersJson.tree(sent.reading().answers()),
                sent.reading().asked().stream().sorted().toList(),
                sent.problems().stream().map(ProblemBody::of).toList());
    }

    private static byte[] bytes(JsonNode body) {
        return body.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String mark(MarkBody body) {
        return Objects.requireNonNullElse(body.mark(), "");
    }

    record LineBody(
            UUID id, String code, UUID agency, String title, int version, FormStanding standing, Instant changedAt) {

        static LineBody of(FormLine line) {
            return new LineBody(
                    line.id().value(),
                    line.code(),
                    line.agency().value(),
                    line.title(),
                    line.version(),
                    line.standing(),
                    line.changedAt());
        }
    }

    /** @param mark of the state that the caller read */
    record MarkBody(@Nullable String mark) {}

    /** What is wrong with what was sent, each with its place. */
    record FindingsBody(String code, List<FindingBody> findings) {}

    record FindingBody(String place, String code) {

        static FindingBody of(Finding finding) {
            return new FindingBody(finding.place(), finding.key());
        }
    }

    /**
     * What answers are worth.
     *
     * @param asked keys of the questions that are asked of who gives these answers
     */
    record EvaluationBody(boolean complete, JsonNode answers, List<String> asked, List<ProblemBody> problems) {}

    record ProblemBody(String field, String code) {

        static ProblemBody of(Problem problem) {
            return new ProblemBody(problem.field(), problem.key());
        }
    }
}
