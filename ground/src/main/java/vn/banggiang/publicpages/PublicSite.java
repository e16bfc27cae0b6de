package vn.banggiang.publicpages;

import vn.banggiang.directory.AgencyId;

/**
 * The portal of an agency, as other modules know it.
 *
 * @param href its first page
 * @param open false where it is an archive, in which nothing new is begun
 */
public record PublicSite(AgencyId agency, String slug, String href, String title, boolean open) {

    /** Of what stands below its first page. */
    public String href(String below) {
        return href + "/" + below;
    }
}
