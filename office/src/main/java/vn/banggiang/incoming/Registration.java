package vn.banggiang.incoming;

import java.time.Instant;
import java.time.LocalDate;
import vn.banggiang.directory.PersonId;

/** A line of the register: số đến, ngày đến, and the clerk who wrote it. */
public record Registration(ArrivalNumber soDen, LocalDate ngayDen, PersonId by, Instant at) {}
