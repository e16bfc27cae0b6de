package vn.banggiang.richtext;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Who knows where the pictures of a text are. Its page gives it, and with it decides who may see them. */
@FunctionalInterface
public interface PictureSources {

    /** The pictures that can be shown now; what is missing is told by the words of the picture alone. */
    Map<UUID, PictureSource> of(Collection<UUID> pictures);
}
