package vn.banggiang.cases.api;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.banggiang.cases.facts.BroughtPaper;
import vn.banggiang.cases.facts.CaseFile;
import vn.banggiang.cases.facts.Signed;

/** A paper as programs see it. */
record PaperBody(
        @Nullable String code,
        @Nullable String name,
        @Nullable Integer originals,
        @Nullable Integer copies,
        @Nullable String file,
        @Nullable Signed signed) {

    static PaperBody of(BroughtPaper paper) {
        CaseFile file = paper.file();
        return new PaperBody(
                paper.code(),
                paper.name(),
                paper.originals(),
                paper.copies(),
                file == null ? null : file.name(),
                file == null ? null : file.signed());
    }

    /** Handed over as paper. */
    BroughtPaper paper(Instant now) {
        return new BroughtPaper(
                Objects.requireNonNullElse(code, ""),
                Objects.requireNonNullElse(name, ""),
                Objects.requireNonNullElse(originals, 0),
                Objects.requireNonNullElse(copies, 0),
                null,
                now);
    }
}
