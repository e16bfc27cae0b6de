package vn.banggiang.organisation;

import vn.banggiang.directory.Post;
import vn.banggiang.portal.Slug;

/**
 * Somebody who leads an agency, and what the agency says of that person.
 *
 * @param text empty where nothing was said
 */
public record Leader(Post post, ProfileText text) {

    private static final int DISTINCT = 8;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_LINE = 200;

    /** The first sentence or two of the duties, for lists; may be empty. */
    public String inShort() {
        String line = text.duties().words().lines().findFirst().orElse("");
        int gap = line.lastIndexOf(' ', LONGEST_LINE);
        return line.length() <= LONGEST_LINE ? line : line.substring(0, gap > 0 ? gap : LONGEST_LINE) + " …";
    }

    /** The end of the address: the name, and what keeps two of one name apart. */
    public String slug() {
        String id = post.person().value().toString().substring(0, DISTINCT);
        String name = Slug.of(post.fullName(), id).value();
        return name.substring(0, Math.min(name.length(), LONGEST_NAME)) + "-" + id;
    }
}
