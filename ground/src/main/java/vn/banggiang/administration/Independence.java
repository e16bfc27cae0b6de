package vn.banggiang.administration;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.Appointers;
import vn.banggiang.directory.PersonId;
import vn.banggiang.identity.AccountAdministration;

/**
 * Whether two administrators are two. Somebody whom one appointed, by oneself or through others, and somebody whose password
 * one has handed over lately, is no second person beside one.
 */
@Component
class Independence {

    /** For so many days an administrator who was put out of office, or whose password was handed over, is remembered. */
    static final int REMEMBERED_DAYS = 30;

    private final Appointers appointers;
    private final AccountAdministration accounts;

    Independence(Appointers appointers, AccountAdministration accounts) {
        this.appointers = appointers;
        this.accounts = accounts;
    }

    /** Whether this administrator says something that the other could not have made them say. */
    boolean isFree(PersonId administrator, PersonId other) {
        return !isReached(administrator, other, who -> {
            Set<PersonId> before = new HashSet<>(appointers.of(who));
            accounts.handedLately(who, REMEMBERED_DAYS).ifPresent(before::add);
            return before;
        });
    }

    /**
     * Whether nobody could confirm what this administrator of the province gives, so that the province would stand still: all
     * others who administer it, or did so lately, have that from this one. Putting somebody out, or handing a password over,
     * makes nobody alone.
     */
    boolean isAlone(PersonId administrator) {
        return appointers.ofTheProvince(REMEMBERED_DAYS).stream()
                .allMatch(other -> other.equals(administrator) || isAppointedBy(other, administrator));
    }

    /** Whether one is an administrator through the other, be it by way of others. */
    boolean isAppointedBy(PersonId appointed, PersonId appointer) {
        return isReached(appointed, appointer, appointers::of);
    }

    private static boolean isReached(PersonId start, PersonId wanted, Function<PersonId, Set<PersonId>> before) {
        Set<PersonId> seen = new HashSet<>(Set.of(start));
        Deque<PersonId> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            PersonId next = open.pop();
            if (next.equals(wanted)) {
                return true;
            }
            before.apply(next).stream().filter(seen::add).forEach(open::push);
        }
        return false;
    }
}
