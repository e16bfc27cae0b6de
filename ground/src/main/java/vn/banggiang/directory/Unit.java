package vn.banggiang.directory;

/**
 * A unit (phòng) of an agency.
 *
 * @param abbreviation letters in a notation, such as "CNTT" in {@code 15/STTTT-CNTT}
 */
public record Unit(UnitId id, AgencyId agency, String name, String abbreviation) {}
