package vn.banggiang.pictures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.database.Columns;
import vn.banggiang.storage.Sha256;
import vn.banggiang.storage.StoredFile;

/** The rows of pictures and their published forms. */
@Repository
class PictureStore {

    /** What a picture is to be made of. */
    record Original(Sha256 file, Crop crop) {}

    private final JdbcClient jdbc;

    PictureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds it, or finds the one that is there already. */
    UUID add(UUID owner, Sha256 original, Crop crop, Instant now) {
        jdbc.sql(
                        "INSERT INTO pictures.picture (id, owner, original, crop_left, crop_top, crop_width, crop_height, taken_at)"
                                + " VALUES (:id, :owner, :original, :left, :top, :width, :height, :now) ON CONFLICT DO NOTHING")
                .param("id", UUID.randomUUID())
                .param("owner", owner)
                .param("original", original.value())
                .param("left", crop.left())
                .param("top", crop.top())
                .param("width", crop.width())
                .param("height", crop.height())
                .param("now", Columns.time(now))
                .update();
        return jdbc.sql(
                        "SELECT id FROM pictures.picture WHERE owner = :owner AND original = :original AND crop_left = :left"
                                + " AND crop_top = :top AND crop_width = :width AND crop_height = :height")
                .param("owner", owner)
                .param("original", original.value())
                .param("left", crop.left())
                .param("top", crop.top())
                .param("width", crop.width())
                .param("height", crop.height())
                .query((row, number) -> Columns.uuid(row, "id"))
                .single();
    }

    /** What a picture that still waits is to be made of. */
    Optional<Original> waiting(UUID id) {
        return jdbc.sql("SELECT original, crop_left, crop_top, crop_width, crop_height FROM pictures.picture"
                        + " WHERE id = :id AND state = 'WAITING'")
                .param("id", id)
                .query((row, number) -> new Original(
                        new Sha256(row.getString("original")),
                        new Crop(
                                row.getInt("crop_left"),
                                row.getInt("crop_top"),
                                row.getInt("crop_width"),
                                row.getInt("crop_height"))))
                .optional();
    }

    /** The forms are there, all of them at once. */
    @Transactional
    public void ready(UUID id, Map<PictureForm, StoredFile> forms) {
        boolean waited = jdbc.sql("UPDATE pictures.picture SET state = 'READY' WHERE id = :id AND state = 'WAITING'")
                        .param("id", id)
                        .update()
                == 1;
        if (waited) {
            forms.forEach((form, file) -> add(id, form, file));
        }
    }

    private void add(UUID id, PictureForm form, StoredFile file) {
        jdbc.sql("INSERT INTO pictures.form (picture, format, width, height, file, bytes)"
                        + " VALUES (:picture, :format, :width, :height, :file, :bytes)")
                .param("picture", id)
                .param("format", form.format().name())
                .param("width", form.width())
                .param("height", form.height())
                .param("file", file.sha256().value())
                .param("bytes", file.size())
                .update();
    }

    void refuse(UUID id, String reason) {
        jdbc.sql("UPDATE pictures.picture SET state = 'REFUSED', reason = :reason WHERE id = :id AND state = 'WAITING'")
                .param("id", id)
                .param("reason", reason)
                .update();
    }

    Map<UUID, Picture> of(Collection<UUID> ids) {
        UUID[] asked = ids.toArray(UUID[]::new);
        Map<UUID, List<PictureForm>> forms = new HashMap<>();
        jdbc.sql("SELECT picture, format, width, height, bytes FROM pictures.form WHERE picture = ANY(:ids)"
                        + " ORDER BY format DESC, width DESC")
                .param("ids", asked)
                .query(row -> {
                    forms.computeIfAbsent(Columns.uuid(row, "picture"), picture -> new ArrayList<>())
                            .add(form(row));
                });
        Map<UUID, Picture> pictures = new HashMap<>();
        jdbc.sql("SELECT id, owner, state, reason FROM pictures.picture WHERE id = ANY(:ids)")
                .param("ids", asked)
                .query(row -> {
                    UUID id = Columns.uuid(row, "id");
                    pictures.put(id, picture(row, id, forms.getOrDefault(id, List.of())));
                });
        return pictures;
    }

    Optional<Sha256> file(UUID id, int width, PictureFormat format) {
        return jdbc.sql("SELECT file FROM pictures.form WHERE picture = :id AND width = :width AND format = :format")
                .param("id", id)
                .param("width", width)
                .param("format", format.name())
                .query((row, number) -> new Sha256(row.getString("file")))
                .optional();
    }

    private static PictureForm form(ResultSet row) throws SQLException {
        return new PictureForm(
                PictureFormat.valueOf(row.getString("format")),
                row.getInt("width"),
                row.getInt("height"),
                row.getLong("bytes"));
    }

    private static Picture picture(ResultSet row, UUID id, List<PictureForm> forms) throws SQLException {
        return new Picture(
                id,
                Columns.uuid(row, "owner"),
                PictureState.valueOf(row.getString("state")),
                row.getString("reason"),
                forms);
    }
}
