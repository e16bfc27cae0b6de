package vn.banggiang.portal.open;

import vn.banggiang.richtext.RichText;
import vn.banggiang.storage.Sha256;

/**
 * An article with its whole text, as it is or was on line.
 *
 * @param canonical its address at home, under which search engines shall know it
 */
public record Text(Shown shown, RichText body, Sha256 sha256, String canonical) {}
