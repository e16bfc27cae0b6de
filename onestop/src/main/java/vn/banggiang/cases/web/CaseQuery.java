package vn.banggiang.cases.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.web.util.UriComponentsBuilder;
import vn.banggiang.cases.CaseCount;
import vn.banggiang.cases.CaseFilter;
import vn.banggiang.cases.CaseGrouping;
import vn.banggiang.cases.CaseNarrowing;
import vn.banggiang.cases.CasePeriod;
import vn.banggiang.cases.CaseStanding;

/** Addresses of the list of cases, and of the figures whose numbers open it. */
public final class CaseQuery {

    private static final String LIST = "/cases";
    private static final String FIGURES = "/cases/figures";

    private CaseQuery() {}

    /** Whatever it is in. */
    public static String all(CaseFilter filter) {
        return list(new CaseFilter(Set.of(), filter.words(), 0, filter.counted()));
    }

    /** What stands so alone. */
    public static String standing(CaseFilter filter, CaseStanding standing) {
        return list(new CaseFilter(Set.of(standing), filter.words(), 0, filter.counted()));
    }

    /** That page of it, counted from 0. */
    public static String page(CaseFilter filter, int page) {
        return list(new CaseFilter(filter.standings(), filter.words(), page, filter.counted()));
    }

    /** Without what was counted. */
    public static String uncounted(CaseFilter filter) {
        return list(new CaseFilter(filter.standings(), filter.words(), 0));
    }

    /** What one number counts. */
    public static String counted(CasePeriod period, CaseCount count, CaseGrouping by, String key) {
        return list(new CaseFilter(Set.of(), "", 0, new CaseNarrowing(period, count, by, key)));
    }

    /** What a sum counts. */
    public static String counted(CasePeriod period, CaseCount count) {
        return list(new CaseFilter(Set.of(), "", 0, new CaseNarrowing(period, count, null, "")));
    }

    /** The figures themselves. */
    public static String figures(CasePeriod period, CaseGrouping by) {
        return FIGURES + "?period=" + period.tag() + "&by=" + by;
    }

    private static String list(CaseFilter filter) {
        var address = UriComponentsBuilder.fromPath(LIST);
        filter.standings().stream().map(Enum::name).sorted().forEach(one -> address.queryParam("status", one));
        Map<String, String> values = new HashMap<>();
        CaseNarrowing counted = filter.counted();
        if (counted != null) {
            values.putAll(counted.params());
        }
        if (!filter.words().isBlank()) {
            values.put("q", filter.words());
        }
        values.keySet().stream().sorted().forEach(name -> address.queryParam(name, "{" + name + "}"));
        if (filter.page() > 0) {
            address.queryParam("page", filter.page());
        }
        return address.encode().buildAndExpand(values).toUriString();
    }
}
