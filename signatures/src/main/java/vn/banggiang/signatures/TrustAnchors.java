package vn.banggiang.signatures;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The root certificates whose signatures count, and authorities below them that files need not bring along. */
public final class TrustAnchors {

    private final Supplier<List<X509Certificate>> roots;
    private final Supplier<List<X509Certificate>> intermediates;

    private TrustAnchors(Supplier<List<X509Certificate>> roots, Supplier<List<X509Certificate>> intermediates) {
        this.roots = roots;
        this.intermediates = intermediates;
    }

    /** Exactly these roots. */
    public static TrustAnchors of(List<X509Certificate> certificates) {
        List<X509Certificate> copy = List.copyOf(certificates);
        return new TrustAnchors(() -> copy, List::of);
    }

    /**
     * Every {@code .pem}, {@code .crt} and {@code .cer} file in the directories, read again when one of them changes.
     *
     * @param intermediates authorities that count only by a root that certified them
     */
    public static TrustAnchors in(Path roots, Path intermediates) {
        return new TrustAnchors(files(roots)::entries, files(intermediates)::entries);
    }

    List<X509Certificate> certificates() {
        return roots.get();
    }

    List<X509Certificate> intermediates() {
        return intermediates.get();
    }

    private static WatchedDirectory<X509Certificate> files(Path directory) {
        return new WatchedDirectory<>(directory, List.of(".pem", ".crt", ".cer"), TrustAnchors::read);
    }

    private static List<X509Certificate> read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            List<X509Certificate> found = new ArrayList<>();
            CertificateFactory.getInstance("X.509")
                    .generateCertificates(in)
                    .forEach(certificate -> found.add((X509Certificate) certificate));
            return found;
        } catch (IOException | CertificateException e) {
            throw SignaturesException.unavailable(e, "signing.anchor-unreadable", String.valueOf(file.getFileName()));
        }
    }
}
