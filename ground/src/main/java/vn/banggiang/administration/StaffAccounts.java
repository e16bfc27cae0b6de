package vn.banggiang.administration;

import org.springframework.stereotype.Service;
import vn.banggiang.directory.PersonId;
import vn.banggiang.identity.AccountAdministration;
import vn.banggiang.identity.Actor;
import vn.banggiang.identity.TemporaryPassword;
import vn.banggiang.identity.Username;

/** Accounts of those who work in the administrator's agency alone; a password is handed over, never chosen for somebody. */
@Service
public class StaffAccounts {

    private final Staff staff;
    private final AccountAdministration accounts;

    StaffAccounts(Staff staff, AccountAdministration accounts) {
        this.staff = staff;
        this.accounts = accounts;
    }

    /** As {@link AccountAdministration#open}; {@link AdministrationException} outside the administrator's jurisdiction. */
    public TemporaryPassword open(Actor administrator, PersonId person, Username username) {
        staff.requireWhole(administrator, person);
        return accounts.open(administrator, person, username);
    }

    /**
     * As {@link AccountAdministration#replacePassword}; {@link AdministrationException} outside the administrator's
     * jurisdiction, and for oneself, who changes the password.
     */
    public TemporaryPassword replacePassword(Actor administrator, PersonId person) {
        staff.requireWhole(administrator, person);
        Jurisdiction.of(administrator).requireAnother(person);
        return accounts.replacePassword(administrator, person);
    }

    /**
     * As {@link AccountAdministration#turnOffSecondFactor}; {@link AdministrationException} outside the administrator's
     * jurisdiction, and for oneself.
     */
    public void turnOffSecondFactor(Actor administrator, PersonId person) {
        staff.requireWhole(administrator, person);
        Jurisdiction.of(administrator).requireAnother(person);
        accounts.turnOffSecondFactor(administrator, person);
    }
}
