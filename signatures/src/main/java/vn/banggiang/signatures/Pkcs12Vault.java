package vn.banggiang.signatures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A directory with one PKCS#12 file a key, {@code <key id>.p12}, all under one passphrase, readable by their owner
 * alone. An opened key stays in memory until its file changes.
 */
public final class Pkcs12Vault implements KeyVault, KeyStorage {

    private static final String ALIAS = "key";

    private record Opened(FileTime written, SigningKey key) {}

    private final Path directory;
    private final char[] passphrase;
    private final Map<KeyId, Opened> opened = new ConcurrentHashMap<>();

    /** @param directory is created with the first key when it does not exist */
    public Pkcs12Vault(Path directory, char[] passphrase) {
        this.directory = directory;
        this.passphrase = passphrase.clone();
    }

    @Override
    public SigningKey open(KeyId id) {
        Path file = file(id);
        if (!Files.isRegularFile(file)) {
            throw SignaturesException.notFound("signing.key-unknown", id.value());
        }
        try {
            FileTime written = Files.getLastModifiedTime(file);
            Opened known = opened.get(id);
            if (known != null && known.written().equals(written)) {
                return known.key();
            }
            SigningKey key = read(file);
            opened.put(id, new Opened(written, key));
            return key;
        } catch (IOException | GeneralSecurityException e) {
            throw SignaturesException.unavailable(e, "signing.key-unreadable", id.value());
        }
    }

    @Override
    public boolean contains(KeyId id) {
        return Files.isRegularFile(file(id));
    }

    @Override
    public void store(KeyId id, PrivateKey key, List<X509Certificate> chain) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry(ALIAS, key, passphrase, chain.toArray(Certificate[]::new));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            store.store(bytes, passphrase);
            OwnersFile.write(file(id), bytes.toByteArray());
        } catch (IOException | GeneralSecurityException e) {
            throw SignaturesException.unavailable(e, "signing.key-not-stored", id.value());
        }
    }

    /** Forgets a key, which lies behind its owner's PIN now; nothing happens when there is none. */
    public void remove(KeyId id) {
        try {
            Files.deleteIfExists(file(id));
            opened.remove(id);
        } catch (IOException e) {
            throw SignaturesException.unavailable(e, "signing.key-not-stored", id.value());
        }
    }

    private SigningKey read(Path file) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, passphrase);
        }
        String alias = store.aliases().nextElement();
        List<X509Certificate> chain = Arrays.stream(store.getCertificateChain(alias))
                .map(X509Certificate.class::cast)
                .toList();
        return new SigningKey((PrivateKey) store.getKey(alias, passphrase), null, chain);
    }

    private Path file(KeyId id) {
        return directory.resolve(id.value() + ".p12");
    }
}
