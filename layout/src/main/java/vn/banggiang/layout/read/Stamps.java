package vn.banggiang.layout.read;

import java.util.regex.Pattern;

/** Stamps that stand among the lines of the head and belong to none of them. */
final class Stamps {
    private static final Pattern STAMP = Pattern.compile(
            "[(\\[]?(?:DUTHAO(?:LAN)?(?:THU)?\\d{0,2}|(?:THUONG)?KHAN|HOATOC|TUYETMAT|TOIMAT|MAT|THUHOI|BANSAO|SAOYBANCHINH)[.:!]*[)\\]]?");

    private Stamps() {}

    /** "DỰ THẢO", "Dự thảo 2", "HỎA TỐC" and their like, alone on a line. */
    static boolean isStamp(String line) {
        return STAMP.matcher(Words.bare(line)).matches();
    }
}
