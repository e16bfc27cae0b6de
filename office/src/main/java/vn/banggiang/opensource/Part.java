package vn.banggiang.opensource;

import java.util.List;

/**
 * Something that this installation consists of.
 *
 * @param name with its group, where it has one
 * @param licences SPDX identifiers, or what the part calls its licence; whoever uses it may choose among several
 */
public record Part(PartKind kind, String name, String version, List<String> licences) {

    /** Copies the list. */
    public Part {
        licences = List.copyOf(licences);
    }
}
