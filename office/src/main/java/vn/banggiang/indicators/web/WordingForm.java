package vn.banggiang.indicators.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.banggiang.indicators.facts.Definition;
import vn.banggiang.indicators.facts.Definition.Count;
import vn.banggiang.indicators.facts.Definition.Cycle;
import vn.banggiang.indicators.facts.Definition.Source;
import vn.banggiang.indicators.facts.Formula;
import vn.banggiang.indicators.facts.IndicatorsException;
import vn.banggiang.indicators.facts.Measure;

/** What is typed to word an indicator anew. */
record WordingForm(
        String name,
        String numerator,
        String part,
        String denominator,
        String whole,
        boolean percent,
        String unit,
        Cycle cycle,
        Source source,
        String figure,
        Measure.Way way,
        String evidence,
        String target,
        String note,
        String mark,
        String from) {

    private static final int PER_CENT = 100;

    /** What is not sent is empty; of the choices each has to be made. */
    WordingForm {
        name = typed(name);
        numerator = typed(numerator);
        part = typed(part);
        denominator = typed(denominator);
        whole = typed(whole);
        unit = typed(unit);
        figure = typed(figure);
        evidence = typed(evidence);
        target = typed(target);
        note = typed(note);
        mark = typed(mark);
        from = typed(from);
        cycle = chosen(cycle, "cycle");
        source = chosen(source, "source");
        way = chosen(way, "way");
    }

    private static <T> T chosen(@Nullable T sent, String field) {
        if (sent == null) {
            throw IndicatorsException.invalid(field, "indicators.choice-missing");
        }
        return sent;
    }

    private static String typed(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }

    /** As it is told from that day on, in the place of the one before. */
    Definition after(Definition before) {
        return new Definition(
                before.code(),
                before.group(),
                name,
                new Count(numerator, formula(part)),
                new Count(denominator, formula(whole)),
                percent ? PER_CENT : 1,
                unit,
                cycle,
                source,
                figure.isBlank() ? null : new Measure(figure, way),
                evidence,
                target,
                note,
                mark,
                day());
    }

    private LocalDate day() {
        return TypedDay.read("from", from);
    }

    private static @Nullable Formula formula(String text) {
        return text.isBlank() ? null : new Formula(text);
    }
}
