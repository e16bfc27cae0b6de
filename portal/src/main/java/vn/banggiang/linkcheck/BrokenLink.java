package vn.banggiang.linkcheck;

import java.time.Instant;
import vn.banggiang.linkcheck.outside.Answer;
import vn.banggiang.portal.ArticleId;

/**
 * A link that leads nowhere.
 *
 * @param title of the text in which it stands
 * @param words that readers see of it; may be empty
 * @param since when it was first found so
 */
public record BrokenLink(
        ArticleId article, String title, String href, String words, Answer answer, Instant since, Instant checkedAt) {}
