package vn.banggiang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Because a button whose icon is missing from the sprite shows an empty space, and no error. */
class IconsRule {

    private static final Pattern NAMED =
            Pattern.compile("(?:icon\\.icon\\(page = page, name|\\bicon) = \"([a-z0-9-]+)\"");

    @Test
    void theSpriteHoldsEveryIconThatAPageNames() {
        List<String> sprite = Source.below("ground/src/main/npm", "icons.txt")
                .getFirst()
                .text()
                .lines()
                .toList();

        assertThat(Source.pages())
                .flatExtracting(page -> NAMED.matcher(page.text()).results().toList())
                .extracting(result -> ((MatchResult) result).group(1))
                .contains("x", "file-search")
                .isSubsetOf(sprite);
    }
}
