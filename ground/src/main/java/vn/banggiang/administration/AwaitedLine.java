package vn.banggiang.administration;

import java.time.Instant;

/**
 * Something that waits for a second person's word.
 *
 * @param title whom or what it is about, in its own words
 * @param detail one line of where
 * @param kindKey message key of what it would be, such as {@code directory.role.leader}
 * @param giver full name of who wants it
 * @param address to which {@code /confirm} and {@code /refuse} are added, and then posted
 */
public record AwaitedLine(String title, String detail, String kindKey, String giver, Instant since, String address) {}
