package vn.banggiang.programmes;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What an indicator was measured to be.
 *
 * @param words where the value is from
 */
public record Reading(LocalDate day, BigDecimal value, String words) {}
