package vn.banggiang.pictures;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.io.InputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.storage.FileStore;
import vn.banggiang.storage.StoredFile;

/**
 * Pictures that people bring: JPEG, PNG, WebP, the first frame of a GIF, and SVG, which is drawn. They are published as WebP and
 * JPEG, or PNG where the page is seen through them, 1600, 960 and 480 pixels wide and never wider than they are; upright, and
 * without what the camera noted. That is done in the background, and again where it was interrupted.
 *
 * <p>Whoever uses this decides who may bring pictures and who may see them: here nobody is asked. What was brought is kept, for
 * its forms can be made anew, and never given out.
 */
@Service
public class Pictures {

    private static final long MOST_BYTES = 20L << 20;

    private final PictureStore store;
    private final FileStore files;
    private final SchedulerClient scheduler;
    private final Clock clock;

    Pictures(PictureStore store, FileStore files, SchedulerClient scheduler, Clock clock) {
        this.store = store;
        this.files = files;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /**
     * Takes a picture in. The same part of the same bytes of one owner is one picture, however often it is brought.
     *
     * @param owner whose it is, as the caller counts: an agency, a site
     * @param content at most 20 MB ({@code storage.too-large}) and 40 million pixels ({@code pictures.too-many-pixels}); {@code
     *     pictures.unknown-kind} and {@code pictures.unreadable} by their beginning
     * @return its number; it waits until its forms are made
     */
    @Transactional
    public UUID take(UUID owner, InputStream content, Crop crop) {
        StoredFile brought = files.store(content, MOST_BYTES);
        ForeignPicture.of(files.read(brought.sha256(), MOST_BYTES));
        UUID id = store.add(owner, brought.sha256(), crop, clock.instant());
        if (store.waiting(id).isPresent()) {
            scheduler.scheduleIfNotExists(
                    PictureTask.DESCRIPTOR.instance(id.toString()).build(), clock.instant());
        }
        return id;
    }

    /** Those of them that there are, in one question. */
    public Map<UUID, Picture> of(Collection<UUID> ids) {
        return store.of(ids);
    }

    /** The bytes of one published form; empty where there is none of that width and format. */
    public Optional<InputStream> bytes(UUID id, int width, PictureFormat format) {
        return store.file(id, width, format).map(files::open);
    }
}
