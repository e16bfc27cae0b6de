package vn.banggiang.signing;

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

/** The root certificates whose signatures count. */
public final class TrustAnchors {

    private final Supplier<List<X509Certificate>> source;

    private TrustAnchors(Supplier<List<X509Certificate>> source) {
        this.source = source;
    }

    /** Exactly these. */
    public static TrustAnchors of(List<X509Certificate> certificates) {
        List<X509Certificate> copy = List.copyOf(certificates);
        return new TrustAnchors(() -> copy);
    }

    /** Every {@code .pem}, {@code .crt} and {@code .cer} file in the directory, read again when one of them changes. */
    public static TrustAnchors in(Path directory) {
        WatchedDirectory<X509Certificate> files =
                new WatchedDirectory<>(directory, List.of(".pem", ".crt", ".cer"), TrustAnchors::read);
        return new TrustAnchors(files::entries);
    }

    List<X509Certificate> certificates() {
        return source.get();
    }

    private static List<X509Certificate> read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            List<X509Certificate> found = new ArrayList<>();
            CertificateFactory.getInstance("X.509")
                    .generateCertificates(in)
                    .forEach(certificate -> found.add((X509Certificate) certificate));
            return found;
        } catch (IOException | CertificateException e) {
            throw SigningException.unavailable(e, "signing.anchor-unreadable", String.valueOf(file.getFileName()));
        }
    }
}
