package vn.banggiang.pictures;

/**
 * A picture in one format and size.
 *
 * @param width in pixels
 * @param height in pixels
 * @param bytes how large its file is
 */
public record PictureForm(PictureFormat format, int width, int height, long bytes) {}
