package vn.banggiang.incoming;

import org.springframework.stereotype.Component;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.UnitId;
import vn.banggiang.documents.DocumentRights;
import vn.banggiang.documents.DocumentsException;

/** Checks that those whom a direction names work in the agency, and somebody in each unit, and puts them on the document's path. */
@Component
class Assignees {

    private final Directory directory;
    private final DocumentRights rights;

    Assignees(Directory directory, DocumentRights rights) {
        this.directory = directory;
        this.rights = rights;
    }

    void putOnPath(IncomingDocument document, Direction direction) {
        include(document, direction.lead());
        direction.coOperating().forEach(one -> include(document, one));
        direction.informed().forEach(one -> include(document, one));
    }

    private void include(IncomingDocument document, Assignee one) {
        AgencyId agency = document.agency();
        switch (one) {
            case Assignee.ToUnit(UnitId unit) -> {
                requireHere(directory.unit(unit).agency().equals(agency));
                requireSomebody(unit);
                rights.include(document.id().ref(), agency, unit, false);
            }
            case Assignee.ToPerson(PersonId person) -> {
                requireHere(directory.posts(person).stream()
                        .anyMatch(post -> post.agency().equals(agency)));
                rights.include(document.id().ref(), agency, person);
            }
        }
    }

    private void requireSomebody(UnitId unit) {
        if (directory.members(unit).isEmpty()) {
            throw DocumentsException.invalid(
                    "documents.unit-empty", directory.unit(unit).name());
        }
    }

    private static void requireHere(boolean worksHere) {
        if (!worksHere) {
            throw DocumentsException.invalid("documents.assignee-elsewhere");
        }
    }
}
