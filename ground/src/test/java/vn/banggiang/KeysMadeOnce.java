package vn.banggiang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyPairGeneratorSpi;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.SecureRandom;
import java.security.Security;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * RSA keys out of the build directory: a province needs a hundred, and to make them takes longer than all else that it
 * needs. Each is given once in a JVM, so that no two signers have the same; what is missing is made and kept.
 */
public final class KeysMadeOnce extends Provider {

    private static final long serialVersionUID = 1;

    private static final Path KEPT = Path.of("target", "rsa-keys").toAbsolutePath();
    private static final Map<Integer, AtomicInteger> GIVEN = new ConcurrentHashMap<>();

    private KeysMadeOnce() {
        super("KeysMadeOnce", "1", "RSA keys for tests");
        putService(new Service(this, "KeyPairGenerator", "RSA", Generator.class.getName(), List.of(), Map.of()) {
            @Override
            public Object newInstance(Object parameter) {
                return new Generator();
            }
        });
    }

    /** From now on whoever in this JVM makes an RSA key gets one of them. */
    public static void install() {
        Security.insertProviderAt(new KeysMadeOnce(), 1);
    }

    private static final class Generator extends KeyPairGeneratorSpi {

        private int size;

        @Override
        public void initialize(int size, SecureRandom random) {
            this.size = size;
        }

        @Override
        public KeyPair generateKeyPair() {
            int number = GIVEN.computeIfAbsent(size, of -> new AtomicInteger()).getAndIncrement();
            Path file = KEPT.resolve(size + "-" + number);
            try {
                return Files.exists(file) ? read(file) : made(file);
            } catch (GeneralSecurityException e) {
                throw new ProviderException(e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static KeyPair read(Path file) throws IOException, GeneralSecurityException {
            KeyFactory keys = KeyFactory.getInstance("RSA");
            PrivateKey key = keys.generatePrivate(new PKCS8EncodedKeySpec(Files.readAllBytes(file)));
            var parts = (RSAPrivateCrtKey) key;
            return new KeyPair(
                    keys.generatePublic(new RSAPublicKeySpec(parts.getModulus(), parts.getPublicExponent())), key);
        }

        private KeyPair made(Path file) throws IOException, GeneralSecurityException {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA", "SunRsaSign");
            generator.initialize(size);
            KeyPair pair = generator.generateKeyPair();
            Files.createDirectories(KEPT);
            Path fresh = Files.createTempFile(KEPT, "", ".new");
            Files.write(fresh, pair.getPrivate().getEncoded());
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return pair;
        }
    }
}
