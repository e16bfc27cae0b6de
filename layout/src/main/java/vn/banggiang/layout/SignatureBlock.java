package vn.banggiang.layout;

import java.util.List;

/**
 * Who signs, in which capacity: boxes 7a and 7b of the page.
 *
 * @param authority the lines above the position, such as "TM. ỦY BAN NHÂN DÂN" and "KT. CHỦ TỊCH"; may be empty
 * @param position the signer's own position, such as "PHÓ CHỦ TỊCH"
 * @param signer the signer's name without titles
 */
public record SignatureBlock(List<String> authority, String position, String signer) {
    private static final int LONGEST = 200;
    private static final int MOST_LINES = 5;

    public SignatureBlock {
        if (authority.size() > MOST_LINES) {
            throw new LayoutException("layout.too-many-lines", "authority", MOST_LINES);
        }
        authority = authority.stream()
                .map(line -> Text.required("authority", line, LONGEST))
                .toList();
        position = Text.required("position", position, LONGEST);
        signer = Text.required("signer", signer, LONGEST);
    }
}
