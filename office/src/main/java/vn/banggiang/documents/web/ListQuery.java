package vn.banggiang.documents.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.web.util.UriComponentsBuilder;
import vn.banggiang.documents.Narrowing;
import vn.banggiang.tables.SheetFormat;

/** Addresses of one list: the same words and filters with another state, order or page. */
public record ListQuery(String path, Set<? extends Enum<?>> states, String words, String order, Narrowing narrowing) {

    /** Of a list that has no other filters. */
    public ListQuery(String path, Set<? extends Enum<?>> states, String words, String order) {
        this(path, states, words, order, Narrowing.NONE);
    }

    /** Every state. */
    public String all() {
        return address(path, Set.of(), order, 0);
    }

    /** This state alone. */
    public String state(Enum<?> state) {
        return address(path, Set.of(state), order, 0);
    }

    /** Another order, from its beginning. */
    public String order(String other) {
        return address(path, states, other, 0);
    }

    /** That page of it, counted from 0. */
    public String page(int page) {
        return address(path, states, order, page);
    }

    /** The same without its filters. */
    public String unfiltered() {
        return new ListQuery(path, states, words, order).page(0);
    }

    /** Its first page with what is overdue alone, or with all. */
    public String overdue(boolean alone) {
        return new ListQuery(path, states, words, order, narrowing.overdue(alone)).page(0);
    }

    /** What it shows as a file. */
    public String file(SheetFormat format) {
        return address(path + "/export", states, order, 0) + "&format=" + format;
    }

    private String address(String to, Set<? extends Enum<?>> wanted, String wantedOrder, int page) {
        var address = UriComponentsBuilder.fromPath(to);
        wanted.stream().map(Enum::name).sorted().forEach(state -> address.queryParam("status", state));
        Map<String, String> values = new HashMap<>();
        if (!words.isBlank()) {
            address.queryParam("q", "{q}");
            values.put("q", words);
        }
        narrowing.params().forEach((name, value) -> {
            address.queryParam(name, "{" + name + "}");
            values.put(name, value);
        });
        address.queryParam("order", wantedOrder).queryParam("page", page);
        return address.encode().buildAndExpand(values).toUriString();
    }
}
