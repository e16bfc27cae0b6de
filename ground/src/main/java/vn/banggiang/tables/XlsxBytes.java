package vn.banggiang.tables;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of one part of a workbook, bounded before any parser holds them: how many there are, and how many without a
 * mark between them, which is the longest text, name or attribute. Types, comments and CDATA, in which marks mean nothing,
 * stand in no workbook that a spreadsheet program writes, and are refused.
 */
final class XlsxBytes extends FilterInputStream {

    private static final int LONGEST_RUN = 256 * 1024;
    private static final int BEGINNING = 200;

    private final long most;
    private long read;
    private int run;
    private boolean afterMark;

    /** @param most bytes, unpacked */
    XlsxBytes(InputStream part, long most) {
        super(part);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = in.read(bytes, offset, length);
        for (int i = offset; i < offset + count; i++) {
            look(bytes[i]);
        }
        return count;
    }

    private void look(byte sign) {
        read++;
        run = sign == '<' ? 0 : run + 1;
        if (read > most || run > LONGEST_RUN) {
            throw TablesException.refused("tables.too-large-inside");
        }
        if (afterMark && (sign == '!' || (sign == '?' && read > BEGINNING))) {
            throw TablesException.refused("tables.broken");
        }
        afterMark = sign == '<';
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
