package vn.banggiang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Because a page in two languages has no words of its own: every word comes from messages/. */
class PageTextRule {

    @Test
    void pagesContainNoWordsOfTheirOwn() {
        assertThat(Source.pages().stream()
                        .flatMap(page ->
                                new PageWords(page.text()).find().stream().map(words -> page.name() + ": " + words)))
                .isEmpty();
    }

    @Test
    void pagesAskForKeysAndMakeNone() {
        assertThat(Source.pages().stream()
                        .filter(page -> page.text().contains(".toLowerCase("))
                        .map(Source::name))
                .as("an enum says the key of its text, which stays with its module")
                .isEmpty();
    }

    @Test
    void theRuleSeesWordsWhereverTheyHide() {
        assertThat(new PageWords("<p title=\"Open\">Hello ${page.text(\"a.b\")}</p>").find())
                .containsExactlyInAnyOrder("Open", "Hello");
        assertThat(new PageWords("@template.x(a = \"k\", content = @`<b>Inside</b>`)").find())
                .containsExactly("Inside");
        assertThat(new PageWords("""
                @import a.B
                @param B b
                <%-- remark --%>
                @if(b.c() > 0 && b.text(")").isEmpty())
                <a href="/x" class="btn" aria-label="${b.label()}">${b.text("k")} · 12</a>
                @else
                @for(var x : b.list())<i data-x="${x > 3 ? "y" : "z"}"></i>@endfor
                @endif
                <script>let a = 'text';</script>
                !{var y = b.z();}
                """).find()).isEmpty();
    }
}
