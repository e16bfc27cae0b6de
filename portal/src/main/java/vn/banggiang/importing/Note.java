package vn.banggiang.importing;

/**
 * What of a text was not taken over as it was.
 *
 * @param key message key; its argument is the number
 */
public record Note(String key, int number) {

    static final String NO_PICTURE = "importing.note.no-picture";
    static final String NO_ALTERNATIVE = "importing.note.no-alternative";
    static final String BAD_PICTURE = "importing.note.bad-picture";
    static final String SHORTENED = "importing.note.shortened";
    static final String LOCKED = "importing.note.locked";
    static final String NOT_PUBLIC = "importing.note.not-public";
    static final String EDITED_HERE = "importing.note.edited-here";

    String stored() {
        return key + " " + number;
    }

    static Note read(String stored) {
        int gap = stored.indexOf(' ');
        return new Note(stored.substring(0, gap), Integer.parseInt(stored.substring(gap + 1)));
    }
}
