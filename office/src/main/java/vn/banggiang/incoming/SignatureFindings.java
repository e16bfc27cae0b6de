package vn.banggiang.incoming;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.banggiang.signatures.Verdict;

/** A verdict as it is kept beside its document, so that it can be shown in words without judging the file again. */
@Component
public class SignatureFindings {

    private final JsonMapper json;

    SignatureFindings(JsonMapper json) {
        this.json = json;
    }

    /** The verdict as JSON. */
    public String write(Verdict verdict) {
        return json.writeValueAsString(verdict);
    }

    /** The verdict that {@link #write} wrote. */
    public Verdict read(String kept) {
        return json.readValue(kept, Verdict.class);
    }
}
