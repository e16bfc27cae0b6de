package vn.banggiang.cli;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.signatures.Reason;
import vn.banggiang.signatures.SignatureFinding;
import vn.banggiang.signatures.Verdict;

/** Verdicts as the terminal and programs read them. */
final class VerdictWords {

    /** What takes a verdict's place where a file could not be judged. */
    static final String NOT_JUDGED = "NOT_JUDGED";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss");

    private final Words words;

    VerdictWords(Words words) {
        this.words = words;
    }

    /** Everything about one file. */
    List<String> lines(Verdict verdict) {
        List<String> lines = new ArrayList<>();
        lines.add(text(verdict.summary()));
        for (SignatureFinding one : verdict.signatures()) {
            lines.add(words.of("cli.verify.signature", one.signer(), one.organisation(), one.agencyCode()));
            time(one).ifPresent(at -> lines.add(words.of("cli.verify.time", TIME.format(at.atZone(VietnamTime.ZONE)))));
            lines.add(words.of("cli.verify.result." + one.result().name()));
            one.reasons().forEach(reason -> lines.add("    " + text(reason)));
        }
        verdict.reasons().forEach(reason -> lines.add("- " + text(reason)));
        return lines;
    }

    /** One file among many: its verdict, its path, why. */
    String line(JudgedFile file) {
        List<Reason> reasons =
                file.verdict() == null ? List.of(refusal(file)) : file.verdict().allReasons();
        String why = reasons.stream().map(this::text).collect(Collectors.joining(" "));
        return "%-15s %s%s"
                .formatted(outcome(name(file)), file.path(), why.isEmpty() ? "" : "\n" + " ".repeat(16) + why);
    }

    /** The verdict's name for people. */
    String outcome(String name) {
        return words.of("cli.verify.outcome." + name);
    }

    Map<String, Object> asMap(JudgedFile file) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("file", file.path().toString());
        map.put("milliseconds", file.took().toMillis());
        if (file.verdict() == null) {
            map.put("verdict", NOT_JUDGED);
            map.put("reasons", reasons(List.of(refusal(file))));
        } else {
            map.putAll(asMap(file.verdict()));
        }
        return map;
    }

    Map<String, Object> asMap(Verdict verdict) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("verdict", verdict.overall().name());
        map.put("summary", text(verdict.summary()));
        map.put("changedAfterSigning", verdict.changedAfterSigning());
        map.put("signatures", verdict.signatures().stream().map(this::asMap).toList());
        map.put("reasons", reasons(verdict.reasons()));
        return map;
    }

    private Map<String, @Nullable Object> asMap(SignatureFinding one) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("role", one.role().name());
        map.put("signer", one.signer());
        map.put("title", one.title());
        map.put("organisation", one.organisation());
        map.put("agencyCode", one.agencyCode());
        map.put("signedAt", time(one).map(Instant::toString).orElse(null));
        map.put("timeStamped", one.stampedTime().isPresent());
        map.put("issuer", one.issuer());
        map.put("serialNumber", one.serialNumber());
        map.put("result", one.result().name());
        map.put("reasons", reasons(one.reasons()));
        return map;
    }

    private List<Map<String, String>> reasons(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> Map.of("code", reason.key(), "text", text(reason)))
                .toList();
    }

    String text(Reason reason) {
        return words.of(reason.key(), reason.args());
    }

    private static String name(JudgedFile file) {
        return file.verdict() == null ? NOT_JUDGED : file.verdict().overall().name();
    }

    private static Reason refusal(JudgedFile file) {
        return Objects.requireNonNull(file.refusal());
    }

    private static Optional<Instant> time(SignatureFinding one) {
        return one.stampedTime().or(one::claimedTime);
    }
}
