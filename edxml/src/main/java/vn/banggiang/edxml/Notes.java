package vn.banggiang.edxml;

import java.util.ArrayList;
import java.util.List;

/** What was noticed while reading; a bounded list, since a message may be wrong everywhere. */
final class Notes {

    private static final int MAX = 200;

    private final List<Finding> findings = new ArrayList<>();

    void add(Finding finding) {
        if (findings.size() < MAX) {
            findings.add(finding);
        }
    }

    List<Finding> all() {
        return List.copyOf(findings);
    }
}
