package vn.banggiang.organisation;

import java.time.Instant;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;

/**
 * An entry of an agency's timetable as it was saved last.
 *
 * @param number how often it was saved
 */
public record TimetableEntry(
        EntryId id, AgencyId agency, int number, EntryText text, PersonId writtenBy, Instant writtenAt) {}
