package vn.banggiang.portal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.banggiang.pictures.Picture;
import vn.banggiang.pictures.Pictures;
import vn.banggiang.richtext.PictureSource;

/** The published forms of pictures, as pages show them. Who may see one is decided by the address below which it is asked. */
@Component
public class PictureForms {

    private final Pictures pictures;

    PictureForms(Pictures pictures) {
        this.pictures = pictures;
    }

    /**
     * Those that are ready.
     *
     * @param below what stands before a picture's number in the addresses, with a slash at its end
     */
    public Map<UUID, PictureSource> at(String below, Collection<UUID> ids) {
        Map<UUID, PictureSource> sources = new HashMap<>();
        of(ids).forEach((id, picture) -> {
            if (!picture.forms().isEmpty()) {
                sources.put(id, source(below, picture));
            }
        });
        return sources;
    }

    /** As they stand: some may still wait, or be refused. */
    public Map<UUID, Picture> of(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : pictures.of(ids);
    }

    /** The bytes of one form, for who may see it; empty where there is none of that width and kind. */
    public Optional<ResponseEntity<byte[]>> answer(UUID picture, PictureFile file, CacheControl kept) {
        return pictures.bytes(picture, file.width(), file.format())
                .map(bytes -> ResponseEntity.ok()
                        .cacheControl(kept)
                        .contentType(MediaType.parseMediaType(file.format().mediaType()))
                        .body(read(bytes)));
    }

    private static byte[] read(InputStream bytes) {
        try (bytes) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The form that a list shows, which every browser reads. */
    public Optional<PictureFile> smallest(UUID picture) {
        return Optional.ofNullable(of(List.of(picture)).get(picture))
                .filter(found -> !found.forms().isEmpty())
                .map(found -> found.forms().getLast())
                .map(form -> new PictureFile(form.width(), form.format()));
    }

    /** One picture, which is ready. */
    public static PictureSource source(String below, Picture picture) {
        var widest = picture.forms().getFirst();
        return new PictureSource(
                widest.width(),
                widest.height(),
                picture.forms().stream()
                        .map(form -> new PictureSource.Form(
                                form.format().mediaType(),
                                form.width(),
                                below + picture.id() + "/" + new PictureFile(form.width(), form.format()).name()))
                        .toList());
    }
}
