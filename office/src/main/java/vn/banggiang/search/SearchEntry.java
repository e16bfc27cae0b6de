package vn.banggiang.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was found.
 *
 * @param title what it is, in its own words; may be empty where nobody has read it yet
 * @param detail one line of what tells it from others: code, issuer, keeper
 * @param day the day by which people remember it; null for none
 * @param stateKey message key of how it stands
 * @param tone of the state's badge: empty, {@code now}, {@code good} or {@code danger}
 * @param href its page
 * @param passage where a file of it says what was searched for; null where none does
 */
public record SearchEntry(
        String title,
        String detail,
        @Nullable LocalDate day,
        String stateKey,
        String tone,
        String href,
        @Nullable Passage passage) {}
