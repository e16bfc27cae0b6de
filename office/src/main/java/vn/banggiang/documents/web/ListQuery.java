package vn.banggiang.documents.web;

import java.util.Set;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of one list: the same words with another state, order or page. */
public record ListQuery(String path, Set<? extends Enum<?>> states, String words, String order) {

    /** Every state. */
    public String all() {
        return address(Set.of(), order, 0);
    }

    /** This state alone. */
    public String state(Enum<?> state) {
        return address(Set.of(state), order, 0);
    }

    /** Another order, from its beginning. */
    public String order(String other) {
        return address(states, other, 0);
    }

    /** That page of it, counted from 0. */
    public String page(int page) {
        return address(states, order, page);
    }

    private String address(Set<? extends Enum<?>> wanted, String wantedOrder, int page) {
        var address = UriComponentsBuilder.fromPath(path);
        wanted.stream().map(Enum::name).sorted().forEach(state -> address.queryParam("status", state));
        if (!words.isBlank()) {
            address.queryParam("q", "{words}");
        }
        address.queryParam("order", wantedOrder).queryParam("page", page);
        return words.isBlank()
                ? address.toUriString()
                : address.encode().buildAndExpand(words).toUriString();
    }
}
