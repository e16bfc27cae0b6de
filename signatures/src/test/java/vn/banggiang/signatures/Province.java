package vn.banggiang.signatures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import vn.banggiang.signatures.demonstration.DemonstrationAuthority;
import vn.banggiang.signatures.demonstration.Enrolment;
import vn.banggiang.signatures.demonstration.KeyKind;

/** Two agencies with their leaders, certified by a demonstration authority, at a fixed day. */
final class Province {

    static final Instant NOW = Instant.parse("2026-03-02T03:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final KeyId LEADER = new KeyId("leader-a");
    static final KeyId SEAL = new KeyId("seal-a");
    static final KeyId OTHER_LEADER = new KeyId("leader-b");
    static final KeyId OTHER_SEAL = new KeyId("seal-b");

    final Path directory;
    final Pkcs12Vault vault;
    final DemonstrationAuthority authority;
    final TrustAnchors anchors;
    final Revocations revocations;
    final SignatureVerifier verifier;
    final PdfSigner signer;

    private Province(Instant issued) {
        directory = temporary();
        vault = new Pkcs12Vault(directory.resolve("keys"), "test passphrase".toCharArray());
        authority = new DemonstrationAuthority(
                vault, directory.resolve("trust"), directory.resolve("crl"), Clock.fixed(issued, ZoneOffset.UTC));
        authority.establish();
        authority.enrol(List.of(
                person(LEADER, "Nông Thị Mẫu", "UBND xã Thử Nghiệm A", "000.01.02.H14"),
                new Enrolment.Agency(SEAL, KeyKind.RSA_2048, "UBND xã Thử Nghiệm A", "000.01.02.H14"),
                person(OTHER_LEADER, "Hoàng Văn Ví", "UBND xã Thử Nghiệm B", "000.02.02.H14"),
                new Enrolment.Agency(OTHER_SEAL, KeyKind.P_256, "UBND xã Thử Nghiệm B", "000.02.02.H14")));
        anchors = TrustAnchors.in(directory.resolve("trust"), directory.resolve("intermediates"));
        revocations = Revocations.in(directory.resolve("crl"));
        verifier = new SignatureVerifier(anchors, revocations, CLOCK);
        signer = new PdfSigner(anchors, revocations, verifier);
    }

    /** Fresh keys, certified shortly before the fixed day. */
    static Province founded() {
        return new Province(NOW.minusSeconds(86_400));
    }

    static Province founded(Instant issued) {
        return new Province(issued);
    }

    /** One for all tests that do not revoke anything. */
    static Province shared() {
        return Shared.PROVINCE;
    }

    SigningKey leader() {
        return vault.open(LEADER);
    }

    SigningKey seal() {
        return vault.open(SEAL);
    }

    private static Enrolment person(KeyId key, String name, String agency, String code) {
        return new Enrolment.Person(key, KeyKind.RSA_2048, name, "Chủ tịch", "CB0001", agency, code);
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("province");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Shared {
        static final Province PROVINCE = founded();
    }
}
