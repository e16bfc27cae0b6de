package vn.banggiang.importing;

import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.PersonId;

/**
 * Somebody of the other site.
 *
 * @param items how many texts of theirs come
 * @param person who that is here, or null for whoever is not here any more and keeps the name
 */
public record MappedAuthor(
        String login, String name, int items, @Nullable PersonId person) {}
