package vn.banggiang.portal;

/**
 * What became of a save.
 *
 * @param draft its number
 * @param alone whether nobody else saved meanwhile: otherwise both texts stand side by side until somebody brings them together
 */
public record Saved(int draft, boolean alone) {}
