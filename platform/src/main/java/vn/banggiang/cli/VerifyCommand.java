package vn.banggiang.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.signing.Reason;
import vn.banggiang.signing.Revocations;
import vn.banggiang.signing.SignatureFinding;
import vn.banggiang.signing.SignatureVerifier;
import vn.banggiang.signing.SigningException;
import vn.banggiang.signing.SigningFiles;
import vn.banggiang.signing.TrustAnchors;
import vn.banggiang.signing.Verdict;
import vn.banggiang.startup.DataDirectory;

/** Says who signed a PDF and whether it changed, without a running installation: exit 0 valid, 1 not, 2 unreadable. */
@Command(name = "verify", resourceBundle = "messages.cli", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    static final int NOT_VALID = 1;
    static final int UNREADABLE = 2;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE.pdf")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--data", defaultValue = "${BG_DATA:-data}", paramLabel = "DIR")
    private Path data = Path.of("data");

    private final Words words = Words.ofTerminal();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (!Files.isReadable(file)) {
            return refuse(words.of("cli.file-missing", file));
        }
        SigningFiles files = new SigningFiles(DataDirectory.require(data));
        SignatureVerifier verifier = new SignatureVerifier(
                TrustAnchors.in(files.trust()), Revocations.in(files.revocations()), Clock.systemUTC());
        try {
            Verdict verdict = verifier.verify(file);
            if (json) {
                out.println(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(asMap(verdict)));
            } else {
                print(verdict, out);
            }
            out.flush();
            return verdict.overall() == Verdict.Overall.VALID ? 0 : NOT_VALID;
        } catch (SigningException unreadable) {
            return refuse(words.of(unreadable.key(), unreadable.args()));
        }
    }

    private int refuse(String why) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(why);
        err.flush();
        return UNREADABLE;
    }

    private void print(Verdict verdict, PrintWriter out) {
        out.println(text(verdict.summary()));
        for (SignatureFinding one : verdict.signatures()) {
            out.println(words.of("cli.verify.signature", one.signer(), one.organisation(), one.agencyCode()));
            time(one)
                    .ifPresent(
                            at -> out.println(words.of("cli.verify.time", TIME.format(at.atZone(VietnamTime.ZONE)))));
            out.println(words.of("cli.verify.result." + one.result().name()));
            one.reasons().forEach(reason -> out.println("    " + text(reason)));
        }
        verdict.reasons().forEach(reason -> out.println("- " + text(reason)));
    }

    private Map<String, Object> asMap(Verdict verdict) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("verdict", verdict.overall().name());
        map.put("summary", text(verdict.summary()));
        map.put("changedAfterSigning", verdict.changedAfterSigning());
        map.put("signatures", verdict.signatures().stream().map(this::asMap).toList());
        map.put("reasons", reasons(verdict.reasons()));
        return map;
    }

    private Map<String, Object> asMap(SignatureFinding one) {
        Map<String, Object> map = new LinkedHashMap<>();
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

    private String text(Reason reason) {
        return words.of(reason.key(), reason.args());
    }

    private static Optional<Instant> time(SignatureFinding one) {
        return one.stampedTime().or(one::claimedTime);
    }
}
