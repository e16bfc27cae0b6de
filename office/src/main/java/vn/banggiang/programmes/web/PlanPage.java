package vn.banggiang.programmes.web;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.util.UriComponentsBuilder;
import vn.banggiang.programmes.Node;
import vn.banggiang.programmes.NodeId;
import vn.banggiang.programmes.Programme;
import vn.banggiang.programmes.progress.NodeProgress;

/**
 * The lines of a programme that a page shows, and where they lead.
 *
 * @param at code of the line below which one looks; empty for the whole
 * @param ids of all lines by their codes
 * @param given lines whose tasks the reader may see
 */
public record PlanPage(String address, String at, Extract extract, Map<String, NodeId> ids, Set<NodeId> given) {

    /** Copies the collections. */
    public PlanPage {
        ids = Map.copyOf(ids);
        given = Set.copyOf(given);
    }

    static PlanPage of(Programme programme, String at, Extract extract, Set<NodeId> given) {
        Map<String, NodeId> ids = programme.nodes().stream()
                .collect(Collectors.toMap(node -> node.plan().code(), Node::id));
        return new PlanPage("/programmes/" + programme.id(), at, extract, ids, given);
    }

    /** The line's own page. */
    public String line(NodeProgress line) {
        return address + "/nodes/" + id(line);
    }

    /** The task that the line gave; empty where the reader may see none. */
    public String task(NodeProgress line) {
        return given.contains(id(line)) ? "/tasks/" + id(line) : "";
    }

    /** What stands below the line; empty where all of it is on this page. */
    public String below(NodeProgress line) {
        return extract.partly().contains(line.node().code()) ? page(line.node().code(), 0) : "";
    }

    /** The page before; empty where there is none. */
    public String previous() {
        return extract.page() == 0 ? "" : page(at, extract.page() - 1);
    }

    /** The page after; empty where there is none. */
    public String next() {
        return extract.last() == extract.total() ? "" : page(at, extract.page() + 1);
    }

    private String page(String code, int page) {
        return UriComponentsBuilder.fromPath(address)
                .queryParam("at", "{at}")
                .queryParam("page", page)
                .encode()
                .buildAndExpand(Map.of("at", code))
                .toUriString();
    }

    private NodeId id(NodeProgress line) {
        return Objects.requireNonNull(ids.get(line.node().code()));
    }
}
