package vn.banggiang.organisation;

/**
 * Somebody or a unit in the list of those who write at a portal.
 *
 * @param position of a person; of a unit who heads it; may be empty
 */
public record ProfileLine(Subject subject, String name, String position, ProfileStanding standing) {}
