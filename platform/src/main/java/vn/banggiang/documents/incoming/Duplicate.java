package vn.banggiang.documents.incoming;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import vn.banggiang.documents.ArrivalNumber;
import vn.banggiang.documents.Columns;
import vn.banggiang.documents.IncomingId;

/** A registered document that seems to be the same (annex VI, part I, III.1.h). */
public record Duplicate(IncomingId id, ArrivalNumber soDen, LocalDate ngayDen, String issuer, String trichYeu) {

    static Duplicate of(ResultSet row, int number) throws SQLException {
        return new Duplicate(
                new IncomingId(Columns.uuid(row, "id")),
                new ArrivalNumber(row.getInt("arrival_year"), row.getInt("arrival_number")),
                row.getObject("arrived_on", LocalDate.class),
                row.getString("issuer"),
                row.getString("trich_yeu"));
    }
}
