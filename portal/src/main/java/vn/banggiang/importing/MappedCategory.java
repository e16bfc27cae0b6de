package vn.banggiang.importing;

import org.jspecify.annotations.Nullable;
import vn.banggiang.portal.SectionId;

/**
 * A category of the other site.
 *
 * @param items how many texts of it come
 * @param section where they come to, or null for the one that is there for all others
 */
public record MappedCategory(
        String slug, String name, int items, @Nullable SectionId section) {

    /** Stands for the pages of the other site, which are in no category. */
    static final String PAGES = ":page";

    /** Whether these are the other site's pages. */
    public boolean isOfPages() {
        return slug.equals(PAGES);
    }
}
