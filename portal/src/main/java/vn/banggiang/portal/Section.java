package vn.banggiang.portal;

import vn.banggiang.shell.Language;

/**
 * A part of a portal under which articles stand.
 *
 * @param title as it stands in the menu; {@code titleEn} in the English one
 * @param ordinal place in the menu
 */
public record Section(
        SectionId id, SiteId site, SectionKind kind, Slug slug, String title, String titleEn, int ordinal) {

    /** Its name in this language. */
    public String title(Language language) {
        return language == Language.EN ? titleEn : title;
    }
}
