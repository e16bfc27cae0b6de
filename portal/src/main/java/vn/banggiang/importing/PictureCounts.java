package vn.banggiang.importing;

/**
 * How many pictures the texts of an export name.
 *
 * @param there of these, those whose bytes were brought
 */
public record PictureCounts(int named, int there) {}
