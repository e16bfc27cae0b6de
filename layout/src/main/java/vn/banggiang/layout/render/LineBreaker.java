package vn.banggiang.layout.render;

import java.util.ArrayList;
import java.util.List;
import vn.banggiang.layout.form.Typeface;

/**
 * Breaks words into lines so that the gaps of the whole paragraph are as even as can be (the least sum of the squared
 * badness of its lines, as Knuth and Plass have it).
 */
final class LineBreaker {
    /** A gap may shrink by this part of a space and stretches with rising cost. */
    private static final double SHRINK = 0.12;

    private static final double STRETCH = 0.6;
    /** Gaps wider than this many spaces are not stretched at all: the line stays ragged. */
    private static final double WIDEST_GAP = 4;

    private static final double LONE_LAST_WORD = 4_000;

    private final float size;
    private final float space;

    LineBreaker(float size, Fonts fonts) {
        this.size = size;
        this.space = fonts.width(" ", Typeface.REGULAR, size);
    }

    /** Lines with both edges straight, the last one left as it is; the first is indented. */
    List<Line> justified(List<Word> words, float firstIndent, float indent, float width) {
        List<Line> lines = new ArrayList<>();
        for (List<Word> part : optimal(words, firstIndent, indent, width)) {
            float in = lines.isEmpty() ? firstIndent : indent;
            Line natural = new Line(part, size, in, space);
            lines.add(new Line(part, size, in, gap(natural, width - in)));
        }
        Line last = lines.removeLast();
        lines.add(new Line(last.words(), size, last.indent(), Math.min(space, last.gap())));
        return lines;
    }

    /** Lines with natural gaps, as few as possible and then as equal in length as possible, for centring. */
    List<Line> balanced(List<Word> words, float width) {
        int fewest = greedy(words, 0, width).size();
        float low = 0;
        float high = width;
        while (high - low > 1) {
            float middle = (low + high) / 2;
            if (greedy(words, 0, middle).size() > fewest) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return greedy(words, 0, high);
    }

    /** Lines with natural gaps; those after the first are indented. */
    List<Line> greedy(List<Word> words, float hanging, float width) {
        List<Line> lines = new ArrayList<>();
        List<Word> current = new ArrayList<>();
        float used = 0;
        for (Word word : words) {
            float indent = lines.isEmpty() ? 0 : hanging;
            if (!current.isEmpty() && indent + used + space + word.width() > width) {
                lines.add(new Line(List.copyOf(current), size, indent, space));
                current.clear();
            }
            used = current.isEmpty() ? word.width() : used + space + word.width();
            current.add(word);
        }
        lines.add(new Line(List.copyOf(current), size, lines.isEmpty() ? 0 : hanging, space));
        return lines;
    }

    private float gap(Line natural, float room) {
        int gaps = natural.words().size() - 1;
        if (gaps == 0) {
            return space;
        }
        float gap = (room - natural.wordsWidth()) / gaps;
        return gap > space * WIDEST_GAP ? space : gap;
    }

    private List<List<Word>> optimal(List<Word> words, float firstIndent, float indent, float width) {
        int count = words.size();
        double[] cost = new double[count + 1];
        int[] from = new int[count + 1];
        for (int end = 1; end <= count; end++) {
            cost[end] = Double.POSITIVE_INFINITY;
            float natural = -space;
            for (int start = end - 1; start >= 0; start--) {
                natural += words.get(start).width() + space;
                float room = width - (start == 0 ? firstIndent : indent);
                double line = badness(natural, room, end - start, end == count);
                if (cost[start] + line < cost[end] || start == end - 1) {
                    cost[end] = cost[start] + line;
                    from[end] = start;
                }
                if (natural - space * SHRINK * (end - start) > width) {
                    break;
                }
            }
        }
        List<List<Word>> lines = new ArrayList<>();
        for (int end = count; end > 0; end = from[end]) {
            lines.addFirst(words.subList(from[end], end));
        }
        return lines;
    }

    private double badness(float natural, float room, int words, boolean last) {
        float slack = room - natural;
        double spaces = Math.max(1, words - 1) * space;
        double ratio = slack / spaces / (slack < 0 ? SHRINK : STRETCH);
        if (ratio < -1) {
            return words == 1 ? 1e8 : 1e12;
        }
        if (last && slack >= 0) {
            return words == 1 ? LONE_LAST_WORD : 0;
        }
        double badness = 1 + 100 * Math.abs(ratio * ratio * ratio);
        return badness * badness;
    }
}
