package vn.banggiang.participation.guard;

import java.time.Instant;
import java.util.UUID;

/**
 * What a form carries from its drawing to its sending: which form it is and when it was drawn. What is sent with it gets its
 * id, so that a stamp serves once.
 *
 * @param text as it stands in the form
 */
public record FormStamp(UUID id, Instant drawnAt, String text) {

    @Override
    public String toString() {
        return text;
    }
}
