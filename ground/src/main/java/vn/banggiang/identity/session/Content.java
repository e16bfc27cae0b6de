package vn.banggiang.identity.session;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a session keeps as its row has it: names, and under each of them what nobody reads without the key. */
@Component
class Content {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final KeptText texts;
    private final SessionKey key;

    Content(KeptText texts, SessionKey key) {
        this.texts = texts;
        this.key = key;
    }

    String sealed(SessionId session, Map<String, Object> kept) {
        Map<String, byte[]> sealed = new HashMap<>();
        kept.forEach((name, value) -> sealed.put(name, key.seal(session, name, texts.written(name, value))));
        return JSON.writeValueAsString(sealed);
    }

    /** Empty when one of them is not what was written for this session, or an earlier version wrote it otherwise. */
    Optional<Map<String, Object>> opened(SessionId session, String row) {
        try {
            Map<String, Object> kept = new HashMap<>();
            for (var sealed : JSON.readValue(row, new TypeReference<Map<String, byte[]>>() {})
                    .entrySet()) {
                Optional<byte[]> text = key.open(session, sealed.getKey(), sealed.getValue());
                if (text.isEmpty()) {
                    return Optional.empty();
                }
                kept.put(sealed.getKey(), texts.read(sealed.getKey(), text.get()));
            }
            return Optional.of(kept);
        } catch (JacksonException | IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }
}
