package vn.banggiang.applying;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.banggiang.forms.facts.FormDefinition;
import vn.banggiang.forms.facts.PaperType;
import vn.banggiang.forms.facts.Question;
import vn.banggiang.forms.facts.QuestionKind;
import vn.banggiang.procedures.facts.Paper;
import vn.banggiang.procedures.facts.ProcedureFacts;

/**
 * Something that files may be of: a question of the form that asks for a paper, or, where the form asks for none, each paper of
 * the procedure but the form itself.
 *
 * @param key the same in every version in which it is called the same
 * @param question key of the question; null for a paper of the procedure
 * @param code of the kind of paper in the national list; may be empty
 * @param files most of them
 * @param megabytes most of each
 * @param types that are taken
 * @param askAnew whether what was given before is not offered again
 */
public record Slot(
        String key,
        @Nullable String question,
        String name,
        String code,
        int files,
        int megabytes,
        Set<PaperType> types,
        boolean askAnew) {

    private static final int FILES = 10;
    private static final int MEGABYTES = 20;
    private static final int LETTERS = 300;

    /** Copies the set. */
    public Slot {
        types = Set.copyOf(types);
    }

    static List<Slot> of(ProcedureFacts facts, FormDefinition form) {
        List<Slot> asked = form.questions()
                .filter(question -> question.kind() == QuestionKind.PAPER)
                .map(Slot::of)
                .toList();
        return asked.isEmpty() ? papers(facts) : asked;
    }

    private static Slot of(Question question) {
        Set<PaperType> types = question.limits().types();
        return new Slot(
                question.key(),
                question.key(),
                question.label(),
                "",
                question.files(),
                Math.min(question.limits().megabytes(), MEGABYTES),
                types.isEmpty() ? EnumSet.allOf(PaperType.class) : types,
                question.askAnew());
    }

    private static List<Slot> papers(ProcedureFacts facts) {
        return List.copyOf(facts.papers().stream()
                .flatMap(set -> set.papers().stream())
                .filter(paper -> paper.form().isEmpty())
                .map(Slot::of)
                .collect(Collectors.toMap(Slot::key, slot -> slot, (first, again) -> first, LinkedHashMap::new))
                .values());
    }

    private static Slot of(Paper paper) {
        String line = paper.name().lines().findFirst().orElse("");
        String name = line.substring(0, Math.min(line.length(), LETTERS));
        String key = UUID.nameUUIDFromBytes(paper.name().getBytes(StandardCharsets.UTF_8))
                .toString();
        return new Slot(key, null, name, paper.code(), FILES, MEGABYTES, EnumSet.allOf(PaperType.class), false);
    }
}
