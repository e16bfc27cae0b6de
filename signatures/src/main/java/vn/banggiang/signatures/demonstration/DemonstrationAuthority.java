package vn.banggiang.signatures.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.OperatorCreationException;
import vn.banggiang.signatures.KeyId;
import vn.banggiang.signatures.KeyStorage;
import vn.banggiang.signatures.Pkcs12Vault;
import vn.banggiang.signatures.SignaturesException;
import vn.banggiang.signatures.SigningKey;

/**
 * A certificate authority for demonstration and tests: a root, an issuing authority under it, certificates for agencies
 * and people, and a revocation list. Everything it issues names it as a trial without legal value.
 */
public final class DemonstrationAuthority {

    private static final String NAME = "Bằng Giang – CA thử nghiệm (không có giá trị pháp lý)";
    private static final KeyId ROOT = new KeyId("demonstration-root");
    private static final KeyId ISSUER = new KeyId("demonstration-issuer");
    private static final Duration AUTHORITY_LIFE = Duration.ofDays(20 * 365);
    private static final Duration LIST_LIFE = Duration.ofDays(5 * 365);
    private static final Duration SIGNER_LIFE = Duration.ofDays(5 * 365);

    private final Pkcs12Vault vault;
    private final Path trust;
    private final Path lists;
    private final Clock clock;
    private final Duration early;

    /** As the other; what it issues holds from a day ago, so that clocks that lag accept it too. */
    public DemonstrationAuthority(Pkcs12Vault vault, Path trust, Path lists, Clock clock) {
        this(vault, trust, lists, clock, Duration.ofDays(1));
    }

    /**
     * An authority whose certificates hold already when they are issued.
     *
     * @param vault keeps the keys, the authority's own among them
     * @param trust directory of trust anchors: the root's certificate goes there
     * @param lists directory of revocation lists
     * @param early for how long
     */
    public DemonstrationAuthority(Pkcs12Vault vault, Path trust, Path lists, Clock clock, Duration early) {
        this.vault = vault;
        this.trust = trust;
        this.lists = lists;
        this.clock = clock;
        this.early = early;
    }

    /** Makes root and issuing authority with their first revocation lists, unless the vault has them. */
    public void establish() {
        if (vault.contains(ISSUER)) {
            return;
        }
        try {
            KeyPair rootKey = KeyKind.RSA_3072.generate();
            KeyPair issuerKey = KeyKind.RSA_3072.generate();
            CertificateMaker root = CertificateMaker.selfSigning(name("Gốc " + NAME), rootKey, from());
            X509Certificate anchor = root.authority(name("Gốc " + NAME), rootKey.getPublic(), 1, AUTHORITY_LIFE);
            X509Certificate issuer = root.authority(name(NAME), issuerKey.getPublic(), 0, AUTHORITY_LIFE);
            vault.store(ROOT, rootKey.getPrivate(), List.of(anchor));
            vault.store(ISSUER, issuerKey.getPrivate(), List.of(issuer, anchor));
            write(trust.resolve(ROOT + ".pem"), pem(anchor));
            publish(ROOT, Map.of());
            publish(ISSUER, Map.of());
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw SignaturesException.unavailable(e, "signing.authority-failed");
        }
    }

    /** Issues a key and certificate to each that has none yet, on all processors at once; the vault keeps them. */
    public void enrol(Collection<? extends Enrolment> enrolments) {
        enrol(enrolments, enrolment -> vault);
    }

    /** As {@link #enrol(Collection)}; each key is kept where the function says. */
    public void enrol(Collection<? extends Enrolment> enrolments, Function<Enrolment, KeyStorage> storage) {
        SigningKey issuer = vault.open(ISSUER);
        CertificateMaker maker = CertificateMaker.of(issuer, from());
        // From one queue: a parallel stream would give the costly keys, which stand together, to one processor.
        try (ExecutorService processors =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            CompletableFuture<?>[] issued = enrolments.stream()
                    .filter(one -> !storage.apply(one).contains(one.key()))
                    .map(one -> CompletableFuture.runAsync(
                            () -> issue(one, maker, issuer.chain(), storage.apply(one)), processors))
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(issued).join();
        } catch (CompletionException failed) {
            throw SignaturesException.unavailable(failed, "signing.authority-failed");
        }
    }

    /** Puts the key's certificate on the revocation list as of that time. */
    public synchronized void revoke(KeyId key, Instant at) {
        try {
            Map<BigInteger, Instant> revoked = new HashMap<>();
            for (X509CRLEntry entry : revoked()) {
                revoked.put(entry.getSerialNumber(), entry.getRevocationDate().toInstant());
            }
            revoked.put(vault.open(key).certificate().getSerialNumber(), at);
            publish(ISSUER, revoked);
        } catch (GeneralSecurityException | IOException e) {
            throw SignaturesException.unavailable(e, "signing.authority-failed");
        }
    }

    private void issue(Enrolment enrolment, CertificateMaker maker, List<X509Certificate> issuers, KeyStorage storage) {
        try {
            KeyPair pair = enrolment.kind().generate();
            List<X509Certificate> chain = new ArrayList<>();
            chain.add(maker.signer(enrolment.subject(), pair.getPublic(), enrolment.policy(), SIGNER_LIFE));
            chain.addAll(issuers);
            storage.store(enrolment.key(), pair.getPrivate(), chain);
        } catch (GeneralSecurityException | IOException e) {
            throw SignaturesException.unavailable(e, "signing.authority-failed");
        }
    }

    private Set<? extends X509CRLEntry> revoked() throws GeneralSecurityException, IOException {
        try (InputStream in = Files.newInputStream(list(ISSUER))) {
            X509CRL list = (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(in);
            return Objects.requireNonNullElse(list.getRevokedCertificates(), Set.of());
        }
    }

    private void publish(KeyId authority, Map<BigInteger, Instant> revoked)
            throws GeneralSecurityException, IOException {
        CertificateMaker maker = CertificateMaker.of(vault.open(authority), from());
        write(list(authority), maker.list(revoked, clock.instant(), LIST_LIFE).getEncoded());
    }

    private Path list(KeyId authority) {
        return lists.resolve(authority + ".crl");
    }

    private Instant from() {
        return clock.instant().minus(early);
    }

    private static X500Name name(String commonName) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "VN")
                .addRDN(BCStyle.O, "Bằng Giang – thử nghiệm")
                .addRDN(BCStyle.CN, commonName)
                .build();
    }

    private static byte[] pem(X509Certificate certificate) throws IOException {
        StringWriter text = new StringWriter();
        try (JcaPEMWriter pem = new JcaPEMWriter(text)) {
            pem.writeObject(certificate);
        }
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Path fresh = file.resolveSibling("." + file.getFileName() + ".new");
        Files.write(fresh, bytes);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
