package vn.banggiang.applicants;

/**
 * Something that a module has for who is signed in below {@code /mot-cua}; a bean, listed on the first page.
 *
 * @param order small ones first
 * @param title message key
 * @param description message key of one sentence
 */
public record ApplicantPlace(int order, String href, String title, String description) {}
