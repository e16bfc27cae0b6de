package vn.banggiang.auditing;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What acts and subjects of the journal are called. The words are those of the module that recorded them: of {@code
 * identity.signed-in} done to {@code person:…} in {@code identity.act.signed-in} and {@code identity.subject.person}. What a
 * module of another day recorded, and no text is left of, is called as it was recorded.
 */
@Component
public class JournalWords {

    private static final String ACT = "act.";

    private final MessageSource messages;

    JournalWords(MessageSource messages) {
        this.messages = messages;
    }

    /** The act. */
    public String act(String action, Locale language) {
        String verb = action.substring(action.indexOf('.') + 1);
        return said(verb.startsWith(ACT) ? action : module(action) + "." + ACT + verb, action, language);
    }

    /** What kind of thing it was done to. */
    public String kind(String action, String subject, Locale language) {
        String kind = subject.substring(0, Math.max(0, subject.indexOf(':')));
        return said(module(action) + ".subject." + kind, kind, language);
    }

    private static String module(String action) {
        return action.substring(0, Math.max(0, action.indexOf('.')));
    }

    private String said(String key, String otherwise, Locale language) {
        return String.valueOf(messages.getMessage(key, null, otherwise, language));
    }
}
