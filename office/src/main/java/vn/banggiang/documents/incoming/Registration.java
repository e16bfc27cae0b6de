package vn.banggiang.documents.incoming;

import java.time.Instant;
import java.time.LocalDate;
import vn.banggiang.directory.PersonId;
import vn.banggiang.documents.ArrivalNumber;

/** A line of the register: số đến, ngày đến, and the clerk who wrote it. */
public record Registration(ArrivalNumber soDen, LocalDate ngayDen, PersonId by, Instant at) {}
