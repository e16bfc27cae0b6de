package vn.banggiang.applicants;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a module holds about applicants: it is shown to them whole, and asked what has to be kept when an account ends (Decree
 * 13/2023/NĐ-CP, articles 9 and 16). The module makes it a bean.
 */
public interface PersonalHoldings {

    /** Message key of what it is. */
    String title();

    /** All that is held about these, which belong to one person. */
    List<Holding> of(Set<ApplicantId> owned);

    /** Message keys of why something has to stay although the account ends; empty where nothing has. */
    default List<String> kept(Set<ApplicantId> owned) {
        return List.of();
    }

    /**
     * One thing that is held.
     *
     * @param facts texts by message key, in order
     */
    record Holding(Map<String, String> facts) {}
}
