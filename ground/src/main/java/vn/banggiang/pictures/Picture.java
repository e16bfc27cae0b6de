package vn.banggiang.pictures;

import java.util.List;
import java.util.UUID;

/**
 * A picture that somebody brought.
 *
 * @param reason message key of why it is refused, otherwise empty
 * @param forms what it is published as, the smallest kind of file first and of each the widest first; empty unless ready
 */
public record Picture(UUID id, UUID owner, PictureState state, String reason, List<PictureForm> forms) {

    public Picture {
        forms = List.copyOf(forms);
    }
}
