package vn.banggiang.cases;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.cases.facts.BroughtPaper;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.cases.facts.CaseFile;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.forms.FormSheet;
import vn.banggiang.forms.FormVersion;
import vn.banggiang.forms.Forms;
import vn.banggiang.forms.facts.Reading;
import vn.banggiang.forms.json.AnswersJson;
import vn.banggiang.forms.json.SentAnswers;

/** The forms of cases as they are read and printed: in the version in which they were sent, on the day on which they were. */
@Component
class CaseAnswers {

    private final FilledForms filled;
    private final Forms forms;
    private final FormSheet sheet;
    private final Papers papers;

    CaseAnswers(FilledForms filled, Forms forms, FormSheet sheet, Papers papers) {
        this.filled = filled;
        this.forms = forms;
        this.sheet = sheet;
        this.papers = papers;
    }

    boolean isThere(CaseId id) {
        return filled.isThere(id);
    }

    Optional<Filled> filled(Case one) {
        return filled.of(one.id()).map(form -> filled(one, form));
    }

    private Filled filled(Case one, FilledForm form) {
        FormVersion version = forms.version(form.form(), form.number()).orElseThrow();
        Reading reading = SentAnswers.read(
                        version.definition(), AnswersJson.tree(form.answers()), VietnamTime.day(one.submittedAt()))
                .reading();
        Map<String, String> names = papers.of(one.id()).stream()
                .map(BroughtPaper::file)
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(
                        file -> file.stored().sha256().value(), CaseFile::name, (first, again) -> first));
        Function<String, String> named = sha256 -> names.getOrDefault(sha256, sha256);
        return new Filled(version, reading, sheet.words(named::apply));
    }
}
