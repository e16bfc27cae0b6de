package vn.banggiang.indicators;

import java.time.LocalDate;
import vn.banggiang.indicators.facts.Tally;

/** What was measured on a day. */
public record Reading(LocalDate day, Tally tally) {}
