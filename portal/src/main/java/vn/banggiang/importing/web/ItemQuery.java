package vn.banggiang.importing.web;

import java.util.Set;
import org.springframework.web.util.UriComponentsBuilder;
import vn.banggiang.importing.ItemState;

/** Addresses of the list of an import's texts. */
public record ItemQuery(String path, Set<ItemState> states) {

    /** All of them. */
    public String all() {
        return path;
    }

    /** Those in this state. */
    public String state(ItemState state) {
        return path + "?status=" + state;
    }

    /** Another page of those that are shown, counted from 0. */
    public String page(int page) {
        var address = UriComponentsBuilder.fromPath(path);
        states.stream().sorted().forEach(state -> address.queryParam("status", state));
        return address.queryParam("page", page).toUriString();
    }
}
