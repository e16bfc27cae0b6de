package vn.banggiang.layout.render;

import java.util.List;

/**
 * Words side by side.
 *
 * @param indent from the left edge of the text, in points
 * @param gap between two words, in points
 */
record Line(List<Word> words, float size, float indent, float gap) {

    float width() {
        return wordsWidth() + gap * (words.size() - 1);
    }

    float wordsWidth() {
        return (float) words.stream().mapToDouble(Word::width).sum();
    }

    Line at(float newIndent) {
        return new Line(words, size, newIndent, gap);
    }
}
