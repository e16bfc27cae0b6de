package vn.banggiang.sealing;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.startup.Secrets;
import vn.banggiang.startup.StartupException;

/**
 * The keys of personal data among the installation's {@link Secrets}: {@code personal-key}, and those that came later,
 * {@code personal-key-2} and on. The database keeps a mark of each, so that no other one is taken for a lost one.
 */
@Component
class PersonalKeys {

    private static final String NAME = "personal-key";
    private static final int MOST = 255;

    private final List<InstallationKey> keys;
    private final Map<String, Seal> seals = new ConcurrentHashMap<>();
    private final Map<String, Hmac> indexes = new ConcurrentHashMap<>();

    /** {@link StartupException} where a key is missing, or another, under which something may have been sealed. */
    PersonalKeys(Secrets secrets, JdbcClient jdbc) {
        var marks = new Marks(jdbc);
        if (secrets.read(NAME).isEmpty() && marks.most() == 0) {
            SecureRandom random = new SecureRandom();
            secrets.readOrMake(NAME, () -> InstallationKey.drawn(random));
        }
        keys = read(secrets);
        for (int number = 1; number <= Math.max(keys.size(), marks.most()); number++) {
            if (number > keys.size() || !marks.agree(number, keys.get(number - 1))) {
                throw StartupException.personalKeyMissing(secrets.directory().resolve(name(number)));
            }
        }
    }

    int newest() {
        return keys.size();
    }

    boolean has(int number) {
        return number >= 1 && number <= keys.size();
    }

    Seal seal(int number, String use) {
        return seals.computeIfAbsent(number + use, name -> new Seal(keys.get(number - 1), use));
    }

    /** Always of the first key: a digest in a column is found as long as the installation lives. */
    Hmac index(String purpose) {
        return indexes.computeIfAbsent(purpose, name -> new Hmac(keys.getFirst(), "blind-index " + name));
    }

    private static List<InstallationKey> read(Secrets secrets) {
        List<InstallationKey> found = new ArrayList<>();
        while (found.size() < MOST) {
            Optional<InstallationKey> next =
                    secrets.read(name(found.size() + 1)).flatMap(InstallationKey::in);
            if (next.isEmpty()) {
                break;
            }
            found.add(next.get());
        }
        return List.copyOf(found);
    }

    private static String name(int number) {
        return number == 1 ? NAME : NAME + "-" + number;
    }

    /** By what the database knows the keys. */
    private record Marks(JdbcClient jdbc) {

        int most() {
            return jdbc.sql("SELECT coalesce(max(number), 0) FROM sealing.key_mark")
                    .query(Integer.class)
                    .single();
        }

        /** Whether this is the key that has had the number from the first time on. */
        boolean agree(int number, InstallationKey key) {
            byte[] mark = new Hmac(key, "personal-key-mark").of();
            jdbc.sql("INSERT INTO sealing.key_mark (number, mark) VALUES (?, ?) ON CONFLICT DO NOTHING")
                    .params(number, mark)
                    .update();
            byte[] known = jdbc.sql("SELECT mark FROM sealing.key_mark WHERE number = ?")
                    .param(number)
                    .query(byte[].class)
                    .single();
            return MessageDigest.isEqual(known, mark);
        }
    }
}
