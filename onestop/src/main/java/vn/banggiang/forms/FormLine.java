package vn.banggiang.forms;

import java.time.Instant;
import vn.banggiang.directory.AgencyId;

/**
 * A form in the list.
 *
 * @param title as the reader may see it last
 * @param version the last that was published, 0 for none
 * @param changedAt when that was, or when its draft was changed
 */
public record FormLine(
        FormId id, String code, AgencyId agency, String title, int version, FormStanding standing, Instant changedAt) {}
