package vn.banggiang.directory;

import java.time.LocalDate;

/**
 * A leader's written delegation (giấy ủy quyền): the delegate signs TUQ. in the leader's stead. It may not be passed on
 * (Decree 30/2020/NĐ-CP, art. 13).
 *
 * @param ground the document by which it was given
 * @param first first day on which it holds
 * @param last last day on which it holds
 */
public record Delegation(
        AgencyId agency, PersonId leader, PersonId delegate, String ground, LocalDate first, LocalDate last) {}
