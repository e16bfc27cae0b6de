package vn.banggiang.administration;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Consent;
import vn.banggiang.directory.Gift;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.Actor;

/** Whose consent a post waits for. One rule, for a post given by hand and for one out of a file (ADR 0015). */
@Component
class Giving {

    private final Independence independence;
    private final Homes homes;

    Giving(Independence independence, Homes homes) {
        this.independence = independence;
        this.homes = homes;
    }

    /** How this administrator gives posts. */
    Gift.Rule by(Actor giver) {
        boolean alone = Jurisdiction.of(giver).isProvince() && independence.isAlone(giver.person());
        return (receiver, agency, role) -> new Gift(giver.person(), awaited(giver, alone, receiver, agency, role));
    }

    private @Nullable Consent awaited(Actor giver, boolean alone, PersonId receiver, AgencyId agency, Role role) {
        boolean fromElsewhere = !Jurisdiction.of(giver).isProvince() && isFromElsewhere(receiver, agency);
        if (!role.takesTwo()) {
            return fromElsewhere ? Consent.HOME_AGENCY : null;
        }
        if (alone && !independence.isAppointedBy(giver.person(), receiver)) {
            return null;
        }
        return fromElsewhere || role.isOfTheProvince() ? Consent.PROVINCE : Consent.SECOND_ADMINISTRATOR;
    }

    private boolean isFromElsewhere(PersonId person, AgencyId agency) {
        Optional<AgencyId> home = homes.of(person);
        return home.isPresent() && !home.get().equals(agency);
    }
}
