package vn.banggiang.administration.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.banggiang.administration.AdministrationException;
import vn.banggiang.calendar.TypedDay;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Appointment;
import vn.banggiang.directory.Role;
import vn.banggiang.directory.UnitId;

/** A post as a form gives it: from today on where no first day was typed. */
record AppointmentForm(
        @Nullable UUID unit,
        @Nullable Role role,
        @Nullable String position,
        @Nullable Boolean deputy,
        @Nullable String first,
        @Nullable String last) {

    Appointment in(AgencyId agency, LocalDate today) {
        LocalDate from = day(first);
        return new Appointment(
                agency,
                unit == null ? null : new UnitId(unit),
                Objects.requireNonNullElse(role, Role.SPECIALIST),
                Objects.requireNonNullElse(position, ""),
                Boolean.TRUE.equals(deputy),
                from == null ? today : from,
                day(last));
    }

    /** What was typed; null for nothing, {@link AdministrationException} for what is no day. */
    static @Nullable LocalDate day(@Nullable String typed) {
        return typed == null || typed.isBlank()
                ? null
                : TypedDay.read(typed).orElseThrow(() -> AdministrationException.notADay(typed));
    }
}
