package vn.banggiang.figures;

import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.UnitId;

/**
 * What fell due in one month at one unit.
 *
 * @param unit null for what no unit leads
 * @param month from 1 to 12
 * @param share in time, of all
 */
public record MonthlyShare(@Nullable UnitId unit, int month, Share share) {}
