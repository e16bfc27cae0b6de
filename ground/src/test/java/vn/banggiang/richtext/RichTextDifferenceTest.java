package vn.banggiang.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.banggiang.richtext.RichTextDifference.Change;
import vn.banggiang.richtext.RichTextDifference.Row;

class RichTextDifferenceTest {

    @Test
    void whatChangedIsMarkedWordByWord() {
        assertThat(between(
                                "<h2>Giá</h2><p>Giá <b>cũ</b> là 5.000 đồng.</p><p>Bỏ</p>",
                                "<h2>Giá</h2><p>Giá mới là 6.000 đồng &lt;1&gt;.</p>")
                        .rows())
                .containsExactly(
                        new Row(Change.SAME, "<h2>Giá</h2>", "<h2>Giá</h2>"),
                        new Row(
                                Change.CHANGED,
                                "<p>Giá <del>cũ</del> là <del>5</del>.000 đồng.</p>",
                                "<p>Giá <ins>mới</ins> là <ins>6</ins>.000 đồng<ins> &lt;1&gt;</ins>.</p>"),
                        new Row(Change.REMOVED, "<p>Bỏ</p>", ""));
    }

    @Test
    void whatIsNewIsAddedAndWhatLooksOtherwiseIsShownWhole() {
        assertThat(between("<p>a</p>", "<p>a</p><p>b</p>").rows())
                .containsExactly(new Row(Change.SAME, "<p>a</p>", "<p>a</p>"), new Row(Change.ADDED, "", "<p>b</p>"));
        assertThat(between("<p>a</p>", "<p><b>a</b></p>").rows())
                .containsExactly(new Row(Change.CHANGED, "<p>a</p>", "<p><strong>a</strong></p>"));
    }

    @Test
    void theSameTextDiffersInNothing() {
        assertThat(between("<p>a</p><ul><li>b</ul>", "<div>a</div><ul><li>b</li></ul>")
                        .isEmpty())
                .isTrue();
        assertThat(between("", "<p>a</p>").isEmpty()).isFalse();
    }

    private static RichTextDifference between(String earlier, String later) {
        return RichTextDifference.between(
                Cleaner.clean(earlier).text(), Cleaner.clean(later).text());
    }
}
