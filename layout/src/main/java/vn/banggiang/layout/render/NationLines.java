package vn.banggiang.layout.render;

import vn.banggiang.layout.form.Typeface;

/** Box 1: the nation's name and its motto with the rule below. */
final class NationLines {
    private static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    private static final float NATION_SIZE = 12;
    private static final float MOTTO_SIZE = 13;

    private final Setter setter;

    NationLines(Setter setter) {
        this.setter = setter;
    }

    float width() {
        return setter.width(NATION, Typeface.BOLD, NATION_SIZE);
    }

    /** Without the rule. */
    static float height() {
        return Sheet.single(NATION_SIZE) + Sheet.single(MOTTO_SIZE);
    }

    void print(Canvas canvas, float middle, float top, float ruleGap) {
        float first = Sheet.single(NATION_SIZE);
        float second = Sheet.single(MOTTO_SIZE);
        canvas.centred(NATION, Typeface.BOLD, NATION_SIZE, middle, top + Sheet.baseline(NATION_SIZE, first));
        canvas.centred(MOTTO, Typeface.BOLD, MOTTO_SIZE, middle, top + first + Sheet.baseline(MOTTO_SIZE, second));
        float rule = setter.width(MOTTO, Typeface.BOLD, MOTTO_SIZE);
        canvas.rule(middle - rule / 2, top + first + second + ruleGap, rule, Sheet.RULE);
    }
}
