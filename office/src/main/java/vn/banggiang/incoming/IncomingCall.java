package vn.banggiang.incoming;

import java.util.Locale;

/** What an incoming document calls for from whose turn it is. */
public enum IncomingCall {
    /** The clerk enters it in the register. */
    REGISTER,
    /** A leader directs it. */
    DIRECT,
    /** The lead takes it up; or takes it over from a handler who left. */
    START,
    /** Its handler answers it. */
    ANSWER,
    /** Those it was given to are not there any more: a leader gives it to others. */
    REDIRECT;

    /** Key of the action's label. */
    public String key() {
        return "documents.action." + name().toLowerCase(Locale.ROOT);
    }
}
