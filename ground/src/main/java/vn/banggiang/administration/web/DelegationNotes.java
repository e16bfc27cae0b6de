package vn.banggiang.administration.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.banggiang.administration.DelegationDesk;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.HeldDelegation;
import vn.banggiang.identity.Actor;
import vn.banggiang.shell.DeskNote;
import vn.banggiang.shell.DeskNotes;

/** Says to both at their desks that one signs in the other's stead. */
@Component
class DelegationNotes implements DeskNotes {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final DelegationDesk desk;
    private final Clock clock;

    DelegationNotes(DelegationDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public List<DeskNote> notesFor(Actor actor) {
        LocalDate today = VietnamTime.today(clock);
        return desk.of(actor).stream()
                .filter(held -> held.holds(today))
                .map(held -> note(actor, held))
                .toList();
    }

    private static DeskNote note(Actor actor, HeldDelegation held) {
        boolean given = held.delegation().leader().equals(actor.person());
        return new DeskNote(
                given ? "administration.delegation.you-gave" : "administration.delegation.you-have",
                List.of(
                        given ? held.delegateName() : held.leaderName(),
                        DAY.format(held.delegation().last())),
                DelegationsController.PAGE);
    }
}
