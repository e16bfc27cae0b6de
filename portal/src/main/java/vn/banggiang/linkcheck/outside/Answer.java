package vn.banggiang.linkcheck.outside;

import java.util.Locale;

/**
 * What became of asking for an address.
 *
 * @param status of HTTP, or 0 where none came
 */
public record Answer(Kind kind, int status) {

    /** In kind. */
    public enum Kind {
        /** It answers. */
        FINE,
        /** It says that there is nothing: 404, 410. */
        GONE,
        /** It says something else that is no page. */
        WRONG,
        /** Nobody has that name any more. */
        UNKNOWN_NAME,
        /** Nothing comes back, or nothing that is HTTP. */
        SILENT,
        /** Its certificate is none that browsers take. */
        UNTRUSTED,
        /** It leads in circles, or farther than anybody follows. */
        ENDLESS,
        /** It is an address of these portals, where nothing is to be read. */
        NO_PAGE_HERE,
        /** It is an address that is not asked: of a network of one's own, or at an unusual port. */
        NOT_ASKED;

        /** Message key of its sentence; its argument is the status. */
        public String key() {
            return "linkcheck.answer." + tag();
        }

        /** Message key of what to do. */
        public String adviceKey() {
            return key() + ".advice";
        }

        /** Whether asking once more may have another end: two such answers are one that is broken. */
        public boolean mayPass() {
            return this == SILENT || this == WRONG || this == UNKNOWN_NAME;
        }

        private String tag() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Answer of(int status) {
        if (status == 404 || status == 410) {
            return new Answer(Kind.GONE, status);
        }
        // Who asks for a name first, or wants to be asked less often, is there.
        boolean there = status < 400 || status == 401 || status == 403 || status == 429;
        return new Answer(there ? Kind.FINE : Kind.WRONG, status);
    }
}
