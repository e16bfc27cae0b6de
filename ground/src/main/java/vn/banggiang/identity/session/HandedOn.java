package vn.banggiang.identity.session;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/**
 * What one page hands on to the next (Spring's flash attributes), each value in the form of its own kind.
 *
 * @param path the page that it is for
 * @param parameters with which that is asked for
 * @param until in milliseconds since 1970; -1 as long as the session lasts
 */
record HandedOn(@Nullable String path, Map<String, List<String>> parameters, long until, Map<String, String> values) {

    static final String NAME = SessionFlashMapManager.class.getName() + ".FLASH_MAPS";

    static Form form(KeptText texts) {
        return new Form(
                KeptText.type(new ParameterizedTypeReference<List<HandedOn>>() {}.getType()),
                made -> ((List<?>) made)
                        .stream().map(map -> of((FlashMap) map, texts)).toList(),
                plain -> ((List<?>) plain)
                        .stream()
                                .map(one -> ((HandedOn) one).made(texts))
                                .collect(Collectors.toCollection(CopyOnWriteArrayList::new)));
    }

    private static HandedOn of(FlashMap map, KeptText texts) {
        return new HandedOn(
                map.getTargetRequestPath(),
                map.getTargetRequestParams(),
                map.getExpirationTime(),
                map.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                value -> new String(
                                        texts.written(value.getKey(), value.getValue()), StandardCharsets.UTF_8))));
    }

    private FlashMap made(KeptText texts) {
        FlashMap map = new FlashMap();
        values.forEach((name, text) -> map.put(name, texts.read(name, text.getBytes(StandardCharsets.UTF_8))));
        map.setTargetRequestPath(path);
        map.addTargetRequestParams(new LinkedMultiValueMap<>(parameters));
        map.setExpirationTime(until);
        return map;
    }
}
