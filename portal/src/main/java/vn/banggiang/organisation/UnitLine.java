package vn.banggiang.organisation;

import java.util.List;
import vn.banggiang.directory.Post;
import vn.banggiang.directory.Unit;

/**
 * A unit of an agency, those who head it, and what the agency says of it.
 *
 * @param heads heads before deputies; may be empty
 * @param text empty where nothing was said
 */
public record UnitLine(Unit unit, List<Post> heads, ProfileText text) {

    /** Copies the list. */
    public UnitLine {
        heads = List.copyOf(heads);
    }
}
