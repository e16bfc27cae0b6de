package vn.banggiang.bench.micro;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import vn.banggiang.signatures.KeyId;
import vn.banggiang.signatures.PdfSigner;
import vn.banggiang.signatures.Pkcs12Vault;
import vn.banggiang.signatures.Revocations;
import vn.banggiang.signatures.SignatureImage;
import vn.banggiang.signatures.SignatureVerifier;
import vn.banggiang.signatures.SigningKey;
import vn.banggiang.signatures.TrustAnchors;
import vn.banggiang.signatures.demonstration.DemonstrationAuthority;
import vn.banggiang.signatures.demonstration.Enrolment;
import vn.banggiang.signatures.demonstration.KeyKind;
import vn.banggiang.signatures.demonstration.SealDrawing;
import vn.banggiang.signatures.demonstration.SignatureDrawing;

/** A fictional agency with its leader, their RSA-2048 keys certified by a demonstration authority of its own. */
@State(Scope.Benchmark)
public class Office {

    static final String AGENCY = "UBND xã Thử Nghiệm";
    static final String AGENCY_CODE = "000.01.02.H14";
    static final String LEADER = "Nông Thị Mẫu";

    final Clock clock = Clock.systemUTC();
    final SigningKey leader;
    final SigningKey seal;
    final SignatureImage signature = new SignatureDrawing().of(LEADER);
    final SignatureImage stamp = new SealDrawing().of(AGENCY);
    final SignatureVerifier verifier;
    final PdfSigner signer;
    private final Path directory;

    /** Makes the keys. */
    public Office() {
        directory = temporary();
        Pkcs12Vault vault = new Pkcs12Vault(directory.resolve("keys"), "benchmark".toCharArray());
        DemonstrationAuthority authority = new DemonstrationAuthority(vault, trust(), lists(), clock);
        authority.establish();
        KeyId person = new KeyId("leader");
        KeyId agency = new KeyId("seal");
        authority.enrol(List.of(
                new Enrolment.Person(person, KeyKind.RSA_2048, LEADER, "Chủ tịch", "CB0001", AGENCY, AGENCY_CODE),
                new Enrolment.Agency(agency, KeyKind.RSA_2048, AGENCY, AGENCY_CODE)));
        leader = vault.open(person);
        seal = vault.open(agency);
        Revocations revocations = Revocations.in(lists());
        TrustAnchors anchors = TrustAnchors.in(trust(), directory.resolve("intermediates"));
        verifier = new SignatureVerifier(anchors, revocations, clock);
        signer = new PdfSigner(anchors, revocations, verifier);
    }

    byte[] signed(byte[] pdf) {
        return signer.sign(pdf, leader, signature, clock.instant());
    }

    byte[] sealed(byte[] pdf) {
        return signer.seal(pdf, seal, stamp, clock.instant());
    }

    /** Directory of the revocation lists. */
    final Path lists() {
        return directory.resolve("crl");
    }

    private Path trust() {
        return directory.resolve("trust");
    }

    /** Leaves nothing on the disk. */
    @TearDown
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("bench");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
