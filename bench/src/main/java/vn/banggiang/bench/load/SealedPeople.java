package vn.banggiang.bench.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import vn.banggiang.database.DatabaseAddress;
import vn.banggiang.sealing.InstallationKey;
import vn.banggiang.sealing.Seal;

/** Applicants as an installation seals them, for cases that are made without it: each for the row that it will stand in. */
final class SealedPeople {

    private static final int BATCH = 2_000;

    private final Seal seal;

    private SealedPeople(Seal seal) {
        this.seal = seal;
    }

    /** @param secrets directory of the installation's secrets */
    static SealedPeople of(Path secrets) throws IOException {
        byte[] secret = Files.readAllBytes(secrets.resolve("personal-key"));
        return new SealedPeople(new Seal(InstallationKey.in(secret).orElseThrow(), "cell"));
    }

    /** Fills the table {@code bench_sealed}: number, id of the case, applicant, key to follow it by. */
    void fill(DatabaseAddress address, int people) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                Statement statement = connection.createStatement();
                PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO bench_sealed (n, id, applicant, key)"
                                + " SELECT * FROM unnest(?::int[], ?::uuid[], ?::bytea[], ?::bytea[])")) {
            statement.execute(
                    "CREATE TABLE bench_sealed (n int PRIMARY KEY, id uuid NOT NULL, applicant bytea NOT NULL,"
                            + " key bytea NOT NULL)");
            for (int from = 0; from < people; from += BATCH) {
                fill(connection, insert, from, Math.min(people, from + BATCH));
            }
        }
    }

    private void fill(Connection connection, PreparedStatement insert, int from, int to) throws SQLException {
        Integer[] numbers = new Integer[to - from];
        UUID[] ids = new UUID[to - from];
        byte[][] applicants = new byte[to - from][];
        byte[][] keys = new byte[to - from][];
        for (int place = 0; place < numbers.length; place++) {
            numbers[place] = from + place;
            ids[place] = UUID.randomUUID();
            applicants[place] = applicant(ids[place], from + place);
            keys[place] = cell("tracking_key", ids[place], "%032x".formatted(from + place));
        }
        insert.setArray(1, connection.createArrayOf("int4", numbers));
        insert.setArray(2, connection.createArrayOf("uuid", ids));
        insert.setArray(3, connection.createArrayOf("bytea", applicants));
        insert.setArray(4, connection.createArrayOf("bytea", keys));
        insert.executeUpdate();
    }

    private byte[] applicant(UUID id, int number) {
        return cell(
                "applicant",
                id,
                "{\"name\":\"Nông Thị Giả\",\"identityNumber\":\"000%09d\",\"address\":\"Tổ 3, phường Giả Định\"}"
                        .formatted(number));
    }

    private byte[] cell(String column, UUID id, String words) {
        byte[] content = seal.seal(
                words.getBytes(StandardCharsets.UTF_8),
                ("cases.dossier\0" + column + "\0" + id).getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(content.length + 1)
                .put((byte) 1)
                .put(content)
                .array();
    }
}
