package vn.banggiang.procedures.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parts of what is said of a procedure, each as lines that people compare. */
public enum FactPart {
    NAME,
    TYPE,
    LEVELS,
    FIELDS,
    STEPS,
    CHANNELS,
    PAPERS,
    AUDIENCES,
    BODIES,
    OUTCOMES,
    LEGAL_BASES,
    CONDITIONS,
    ONLINE,
    EVENTS,
    REMARKS;

    /** What a procedure says in this part. */
    public List<String> lines(ProcedureFacts facts) {
        return switch (this) {
            case NAME -> List.of(facts.name());
            case TYPE ->
                filled(
                        facts.type(),
                        facts.decision(),
                        facts.standing(),
                        facts.bodies().announcing());
            case LEVELS -> labels(facts.levels());
            case FIELDS -> labels(facts.fields());
            case STEPS ->
                facts.sequences().stream()
                        .flatMap(sequence -> Stream.concat(
                                filled(sequence.when()).stream(),
                                sequence.steps().stream().flatMap(step -> step.lines())))
                        .toList();
            case CHANNELS ->
                facts.channels().stream()
                        .flatMap(channel -> channels(channel).stream())
                        .toList();
            case PAPERS ->
                facts.papers().stream()
                        .flatMap(set -> Stream.concat(
                                filled(set.when()).stream(),
                                set.papers().stream().map(FactPart::paper)))
                        .toList();
            case AUDIENCES ->
                Stream.concat(
                                labels(facts.audiences()).stream(),
                                facts.audienceWords().lines())
                        .toList();
            case BODIES ->
                Stream.of(
                                labels(facts.bodies().performing()),
                                filled(facts.bodies().performingWords()),
                                labels(facts.bodies().competent()),
                                filled(facts.bodies().competentWords()),
                                labels(facts.bodies().authorised()),
                                labels(facts.bodies().coordinating()),
                                filled(facts.receivedAt()))
                        .flatMap(List::stream)
                        .toList();
            case OUTCOMES ->
                facts.outcomes().stream()
                        .map(outcome -> joined(outcome.code(), outcome.name(), outcome.url()))
                        .toList();
            case LEGAL_BASES ->
                facts.legalBases().stream()
                        .map(basis -> joined(
                                basis.number(),
                                basis.title(),
                                basis.issuer(),
                                basis.issued() == null ? "" : basis.issued().toString(),
                                basis.effective() == null
                                        ? ""
                                        : basis.effective().toString(),
                                basis.url()))
                        .toList();
            case CONDITIONS -> facts.conditions().lines().toList();
            case ONLINE -> filled(facts.online().vietnamese());
            case EVENTS -> facts.events().stream().map(LifeEvent::vietnamese).toList();
            case REMARKS ->
                Stream.of(facts.remarks().lines().toList(), filled(facts.keywords()), facts.related(), facts.linked())
                        .flatMap(List::stream)
                        .toList();
        };
    }

    /** Message key of its name. */
    public String key() {
        return "procedures.part." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> channels(Channel channel) {
        List<String> lines = new ArrayList<>();
        for (Term term : channel.terms()) {
            lines.add(joined(
                    String.valueOf(channel.kind().number()), amount(term.amount(), term.unit()), term.description()));
            term.fees()
                    .forEach(fee -> lines.add(
                            joined(fee.code(), amount(fee.amount(), fee.unit()), fee.description(), fee.url())));
        }
        return channel.terms().isEmpty() ? List.of(String.valueOf(channel.kind().number())) : lines;
    }

    private static String paper(Paper paper) {
        return joined(
                paper.code(),
                paper.name(),
                paper.originals() + "/" + paper.copies(),
                paper.form(),
                paper.url(),
                paper.replacedBy());
    }

    private static String amount(@Nullable BigDecimal amount, String unit) {
        return amount == null ? unit : (amount.toPlainString() + " " + unit).strip();
    }

    private static List<String> labels(List<Coded> entries) {
        return entries.stream().map(entry -> joined(entry.code(), entry.name())).toList();
    }

    private static List<String> filled(String... texts) {
        return Stream.of(texts)
                .filter(text -> !text.isEmpty())
                .flatMap(text -> text.lines())
                .toList();
    }

    private static String joined(String... texts) {
        return String.join(" · ", filled(texts));
    }
}
