package vn.banggiang.notices.mail;

import java.util.UUID;

/**
 * A letter to somebody outside.
 *
 * @param id the same each time it is tried, so that a server that has it already can know it
 * @param to one address
 * @param text plain
 */
public record Letter(UUID id, String to, String subject, String text) {

    /** Without the address. */
    @Override
    public String toString() {
        return "Letter " + id;
    }
}
