package vn.banggiang.demonstration;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.WorkingCalendar;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Post;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.Actor;
import vn.banggiang.payments.ChargeId;
import vn.banggiang.payments.ChargeKind;
import vn.banggiang.payments.Collecting;
import vn.banggiang.payments.NewCharge;
import vn.banggiang.payments.Payments;

/**
 * Fees of the demonstration in every state: asked, asked long ago, paid in cash, by transfer, in parts, twice and paid back,
 * waived. Each act has an id of its own, so that a start that was killed goes on where it was.
 */
@Component
class PaymentsAtWork {

    private static final int AGENCIES = 3;
    private static final int OF_AN_AGENCY = 16;
    private static final int LATE = 25;
    private static final List<String> PURPOSES = List.of(
            "Lệ phí cấp bản sao trích lục hộ tịch (minh họa)",
            "Phí thẩm định hồ sơ cấp giấy chứng nhận (minh họa)",
            "Lệ phí đăng ký kinh doanh (minh họa)",
            "Phí cung cấp thông tin lý lịch tư pháp (minh họa)");
    private static final List<Long> AMOUNTS = List.of(8_000L, 650_000L, 100_000L, 200_000L);

    private final Payments payments;
    private final Collecting collecting;
    private final Directory directory;
    private final WorkingCalendar calendar;
    private final Clock clock;

    PaymentsAtWork(
            Payments payments, Collecting collecting, Directory directory, WorkingCalendar calendar, Clock clock) {
        this.payments = payments;
        this.collecting = collecting;
        this.directory = directory;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Plays what was not played yet. */
    void play(BooleanSupplier stopped) {
        directory.agencies().stream()
                .sorted((one, other) ->
                        one.code().value().compareTo(other.code().value()))
                .filter(agency -> holder(agency, Role.ONE_STOP_OFFICER).isPresent()
                        && holder(agency, Role.LEADER).isPresent())
                .limit(AGENCIES)
                .forEach(agency -> play(agency, stopped));
    }

    private void play(Agency agency, BooleanSupplier stopped) {
        for (int number = 0; number < OF_AN_AGENCY && !stopped.getAsBoolean(); number++) {
            int place = number;
            Played.act(() -> charge(agency, place));
        }
    }

    private void charge(Agency agency, int place) {
        Actor officer = holder(agency, Role.ONE_STOP_OFFICER).orElseThrow();
        Actor leader = holder(agency, Role.LEADER).orElseThrow();
        var hours = new OfficeHours(calendar, clock.instant());
        State state = State.values()[place % State.values().length];
        int kind = place % PURPOSES.size();
        var charge = new ChargeId(id(agency, place, "charge"));
        var asked = new NewCharge(
                charge,
                id(agency, place, "subject"),
                agency.id(),
                kind % 2 == 0 ? ChargeKind.CHARGE : ChargeKind.FEE,
                PURPOSES.get(kind),
                AMOUNTS.get(kind));
        int daysAgo = state == State.LATE ? LATE : place % 6;
        PlayedClock.at(hours.before(daysAgo, 30 + place * 17), () -> payments.ask(asked));
        PlayedClock.at(
                hours.before(state == State.LATE ? LATE : Math.max(0, daysAgo - 1), 90 + place * 17),
                () -> state.plays(collecting, officer, leader, asked, id(agency, place, "act")));
    }

    /** How a charge ends, or stands now. */
    private enum State {
        ASKED,
        CASH,
        TRANSFER,
        LATE,
        PARTLY,
        TWICE,
        REFUNDED,
        WAIVED;

        void plays(Collecting collecting, Actor officer, Actor leader, NewCharge asked, UUID act) {
            ChargeId charge = asked.id();
            String statement = "FT" + Math.abs(act.getMostSignificantBits() % 10_000_000_000L);
            switch (this) {
                case ASKED, LATE -> {}
                case CASH -> collecting.takeCash(officer, charge, act, asked.amount());
                case TRANSFER -> collecting.confirmTransfer(officer, charge, act, asked.amount(), statement);
                case PARTLY -> collecting.confirmTransfer(officer, charge, act, asked.amount() / 2, statement);
                case TWICE, REFUNDED -> {
                    collecting.confirmTransfer(officer, charge, act, asked.amount(), statement);
                    collecting.confirmTransfer(officer, charge, other(act, 1), asked.amount(), statement + "-2");
                    if (this == REFUNDED) {
                        collecting.refund(officer, charge, other(act, 2), asked.amount(), "UNC-" + statement);
                    }
                }
                case WAIVED -> collecting.waive(leader, charge, act, "Hộ nghèo, miễn theo quy định (minh họa)");
            }
        }

        private static UUID other(UUID act, int number) {
            return new UUID(act.getMostSignificantBits(), act.getLeastSignificantBits() + number);
        }
    }

    private static UUID id(Agency agency, int place, String what) {
        return UUID.nameUUIDFromBytes(
                (what + "-" + agency.code().value() + "-" + place).getBytes(StandardCharsets.UTF_8));
    }

    private Optional<Actor> holder(Agency agency, Role role) {
        List<Post> staff = directory.staff(agency.id());
        return staff.stream()
                .filter(post -> post.role() == role)
                .findFirst()
                .map(post -> OfficeCast.actor(staff, post));
    }
}
