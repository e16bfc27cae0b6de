package vn.banggiang.cases;

import java.time.LocalDate;
import vn.banggiang.cases.facts.CaseId;

/**
 * A case whose time is over.
 *
 * @param name of the procedure
 * @param since the first day on which nothing keeps its people any more
 */
public record ErasableCase(CaseId id, String code, String name, String field, LocalDate ended, LocalDate since) {}
