package vn.banggiang.publicpages;

import gg.jte.Content;

/**
 * What a module puts into a portal's frame.
 *
 * @param title of the page, without the portal's
 * @param description a sentence for search engines, or empty
 * @param listed whether search engines may list it
 * @param content between header and footer, its first heading an h1
 */
public record PublicPage(String title, String description, boolean listed, Content content) {

    /** A page that search engines may list. */
    public static PublicPage listed(String title, String description, Content content) {
        return new PublicPage(title, description, true, content);
    }

    /** A page that concerns one reader only: a form, a search, a receipt. */
    public static PublicPage unlisted(String title, Content content) {
        return new PublicPage(title, "", false, content);
    }
}
