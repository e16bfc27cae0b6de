package vn.banggiang.cases;

import java.util.List;
import vn.banggiang.cases.facts.CaseCode;

/**
 * What became of an order to move running cases.
 *
 * @param moved how many go on under the new version
 * @param skipped those that somebody worked on meanwhile, or that stand where opinions were asked: they go on as they were
 */
public record Migration(int moved, List<CaseCode> skipped) {

    /** Copies the list. */
    public Migration {
        skipped = List.copyOf(skipped);
    }
}
