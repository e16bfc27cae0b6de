package vn.banggiang.portal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.banggiang.richtext.RichText;

/** The texts that everybody reads now, for whoever looks after what they lead to. */
public interface LinkedTexts {

    /**
     * Those of a portal that are at home there, in an order that stays.
     *
     * @param after the one behind which to go on, or null from the first
     */
    List<LinkedText> onLine(SiteId site, @Nullable ArticleId after, int most);

    /**
     * Whether an address below {@link PublicAddress#ROOT} leads to something that everybody reads now, also by an address of
     * before. Of addresses that other modules answer it is not said that they lead nowhere.
     *
     * @param path without query
     */
    boolean isAnswered(String path);

    /** A text as it is on line. */
    record LinkedText(ArticleId article, String title, RichText body) {}
}
