package vn.banggiang.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Static files under addresses that change with their content, so that browsers may keep them. */
@Component
class Assets {

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    /** @param path absolute path such as {@code /lib/desk.css} */
    String address(String path) {
        return addresses.computeIfAbsent(path, p -> p + "?v=" + fingerprint(p));
    }

    private static String fingerprint(String path) {
        try (var in = new ClassPathResource("static" + path).getInputStream()) {
            var sum = new CRC32C();
            sum.update(in.readAllBytes());
            return Long.toHexString(sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
