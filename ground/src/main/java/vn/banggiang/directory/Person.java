package vn.banggiang.directory;

/**
 * An official.
 *
 * @param staffCode the official's number, unique in the province
 * @param email official address
 */
public record Person(PersonId id, String staffCode, String fullName, String email) {}
