package vn.banggiang.importing.export;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an export as a parser may have them. Control characters, which XML does not know and which exports have from
 * what was pasted into them, are left out and counted. No text, tag or section may be so long that it fills the memory, and
 * there are no types and no entities.
 */
final class CleanBytes extends FilterInputStream {

    private static final int LONGEST_RUN = 16 << 20;
    private static final String DATA = "<![CDATA[";
    private static final String COMMENT = "<!--";

    private final StringBuilder opening = new StringBuilder();
    private @Nullable String end;
    private int matched;
    private int run;
    private long line = 1;
    private int removed;
    private long firstRemoved;

    CleanBytes(InputStream export) {
        super(export);
    }

    /** How many characters were left out. */
    int removed() {
        return removed;
    }

    /** The line of the first that was left out; 0 where none was. */
    long firstRemoved() {
        return firstRemoved;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int kept = 0;
        int count = in.read(bytes, offset, length);
        while (count > 0) {
            for (int i = offset; i < offset + count; i++) {
                if (isKept(bytes[i])) {
                    look(bytes[i]);
                    bytes[offset + kept++] = bytes[i];
                }
            }
            if (kept > 0) {
                return kept;
            }
            count = in.read(bytes, offset, length);
        }
        return count;
    }

    private boolean isKept(byte sign) {
        boolean control = sign >= 0 && sign < ' ' && sign != '\t' && sign != '\n' && sign != '\r';
        if (control && removed++ == 0) {
            firstRemoved = line;
        }
        return !control;
    }

    private void look(byte sign) {
        if (sign == '\n') {
            line++;
        }
        if (++run > LONGEST_RUN) {
            throw ImportingException.tooLarge("importing.text-without-end", line);
        }
        if (end != null) {
            follow(sign, end);
        } else if (sign == '<') {
            run = 0;
            opening.setLength(0);
            opening.append('<');
        } else if (!opening.isEmpty()) {
            open((char) sign);
        }
    }

    private void open(char sign) {
        String begun = opening.append(sign).toString();
        switch (begun) {
            case DATA -> begin("]]>");
            case COMMENT -> begin("-->");
            case "<?" -> begin("?>");
            default -> {
                if (!DATA.startsWith(begun) && !COMMENT.startsWith(begun)) {
                    refuseTypes(begun);
                    opening.setLength(0);
                }
            }
        }
    }

    private void refuseTypes(String begun) {
        if (begun.startsWith("<!")) {
            throw ImportingException.invalid("file", "importing.types", line);
        }
    }

    private void begin(String sectionsEnd) {
        end = sectionsEnd;
        matched = 0;
        run = 0;
        opening.setLength(0);
    }

    private void follow(byte sign, String sectionsEnd) {
        if (sign == sectionsEnd.charAt(matched)) {
            matched++;
        } else if (matched < 2 || sign != sectionsEnd.charAt(0)) {
            matched = sign == sectionsEnd.charAt(0) ? 1 : 0;
        }
        if (matched == sectionsEnd.length()) {
            end = null;
            run = 0;
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
