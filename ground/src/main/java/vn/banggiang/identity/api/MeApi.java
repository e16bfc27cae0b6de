package vn.banggiang.identity.api;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.Actor;
import vn.banggiang.identity.SignedIn;

@RestController
@RequestMapping("/api/v1/me")
class MeApi {

    private final Directory directory;

    MeApi(Directory directory) {
        this.directory = directory;
    }

    record Me(UUID person, String username, String fullName, MyAgency agency, Set<Role> roles, List<MyUnit> units) {}

    record MyAgency(UUID id, String code, String name) {}

    record MyUnit(UUID id, String name, String abbreviation) {}

    /** Whoever the token belongs to, as of now. */
    @GetMapping
    Me me(@AuthenticationPrincipal SignedIn who) {
        Actor actor = who.actor();
        Agency agency = directory.agency(actor.agency());
        List<MyUnit> units = directory.units(actor.agency()).stream()
                .filter(unit -> actor.units().contains(unit.id()))
                .map(unit -> new MyUnit(unit.id().value(), unit.name(), unit.abbreviation()))
                .toList();
        return new Me(
                actor.person().value(),
                who.username().value(),
                actor.fullName(),
                new MyAgency(agency.id().value(), agency.code().value(), agency.name()),
                new TreeSet<>(actor.roles()),
                units);
    }
}
