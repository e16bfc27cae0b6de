package vn.banggiang.cases.open;

import vn.banggiang.cases.CasePeriod;

/**
 * A line of what everybody reads.
 *
 * @param name of the agency; empty where all lines are of one
 */
public record PunctualityLine(String name, CasePeriod period, Punctuality kept) {}
