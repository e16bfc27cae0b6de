package vn.banggiang.identity.session;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;
import vn.banggiang.identity.SessionKinds;

/**
 * What a session keeps, as JSON. Its name alone says what it becomes when it is read: a text that somebody brought into the
 * database makes no object of its choice.
 */
@Component
class KeptText {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(visibility -> visibility
                    .withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                    .withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                    .withVisibility(PropertyAccessor.CREATOR, Visibility.ANY))
            .build();

    private final Map<String, Form> forms = new HashMap<>();

    KeptText(List<SessionKinds> modules) {
        modules.forEach(module -> module.types().forEach((name, type) -> put(name, Form.asItIs(type(type)))));
        SpringForms.ALL.forEach(this::put);
        put(HandedOn.NAME, HandedOn.form(this));
    }

    /** {@link IllegalArgumentException} for what no kind names. */
    byte[] written(String name, Object value) {
        return JSON.writeValueAsBytes(form(name).plain(value));
    }

    /** {@link RuntimeException} when the text is none of this name's. */
    Object read(String name, byte[] text) {
        Form form = form(name);
        return form.made(JSON.readValue(text, form.type()));
    }

    static JavaType type(Type type) {
        return JSON.constructType(type);
    }

    private void put(String name, Form form) {
        if (forms.put(name, form) != null) {
            throw new IllegalStateException("two kinds of what sessions keep are called " + name);
        }
    }

    private Form form(String name) {
        Form form = forms.get(name);
        if (form == null) {
            throw new IllegalArgumentException("no kind says that a session keeps " + name);
        }
        return form;
    }
}
