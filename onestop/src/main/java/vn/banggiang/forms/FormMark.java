package vn.banggiang.forms;

import java.nio.charset.StandardCharsets;
import vn.banggiang.forms.facts.FormDefinition;
import vn.banggiang.forms.json.FormJson;
import vn.banggiang.storage.Sha256;

/** Tells one state of a form from another: whoever changes it says which one was read. */
final class FormMark {

    private static final int LETTERS = 16;

    private FormMark() {}

    static String of(FormDefinition definition) {
        return Sha256.ofContent(FormJson.stored(definition).getBytes(StandardCharsets.UTF_8))
                .value()
                .substring(0, LETTERS);
    }
}
