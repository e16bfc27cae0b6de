package vn.banggiang.incoming;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.banggiang.words.Folding;

/**
 * An agency's name as different hands write it: a page prints "SỞ TÀI CHÍNH" below its parent's name, an envelope says
 * "Sở Tài chính tỉnh Cao Bằng". A committee or a council has its area for a name and never goes without it.
 */
public record IssuerName(String own, String area) {

    private static final Pattern AREA =
            Pattern.compile("(.+?) ((?:tinh|thanh pho|tp|huyen|quan|thi xa|xa|phuong|thi tran|dac khu) .+)");
    private static final Pattern NAMED_BY_AREA = Pattern.compile("(?:uy ban nhan dan|hoi dong nhan dan|tinh uy).*");

    /** A name as it was typed, printed or sent. */
    public static IssuerName of(String name) {
        String words = Folding.fold(name)
                .replaceAll("\\bubnd\\b", "uy ban nhan dan")
                .replaceAll("\\bhdnd\\b", "hoi dong nhan dan")
                .replaceAll("\\btp\\b", "thanh pho");
        Matcher parts = AREA.matcher(words);
        return parts.matches() && !NAMED_BY_AREA.matcher(words).matches()
                ? new IssuerName(parts.group(1), parts.group(2))
                : new IssuerName(words, "");
    }

    /** Whether both may name one agency: the same name, and the same area where both say one. */
    public boolean mayBe(IssuerName other) {
        return tight(own).equals(tight(other.own))
                && (area.isEmpty() || other.area.isEmpty() || tight(area).equals(tight(other.area)));
    }

    private static String tight(String words) {
        return words.replace(" ", "");
    }
}
