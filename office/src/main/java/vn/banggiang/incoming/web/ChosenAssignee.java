package vn.banggiang.incoming.web;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.UnitId;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.incoming.Assignee;

/** A unit or a person as a form's choice names it: {@code unit:<id>} or {@code person:<id>}. */
final class ChosenAssignee {

    private static final Pattern CHOICE =
            Pattern.compile("(unit|person):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    private ChosenAssignee() {}

    static Assignee of(String choice) {
        Matcher named = CHOICE.matcher(choice);
        if (!named.matches()) {
            throw DocumentsException.invalid("documents.assignee-invalid").at("lead");
        }
        var id = UUID.fromString(named.group(2));
        return named.group(1).equals("unit")
                ? new Assignee.ToUnit(new UnitId(id))
                : new Assignee.ToPerson(new PersonId(id));
    }
}
