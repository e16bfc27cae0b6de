package vn.banggiang.applying;

import java.util.List;
import vn.banggiang.forms.facts.FormDifference;
import vn.banggiang.procedures.facts.FactDifference;

/** What was changed between the versions that a draft was begun with and those in force. */
public record Change(List<FactDifference> procedure, List<FormDifference> form) {

    /** Copies the lists. */
    public Change {
        procedure = List.copyOf(procedure);
        form = List.copyOf(form);
    }
}
