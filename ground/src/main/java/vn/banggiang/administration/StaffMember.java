package vn.banggiang.administration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.HeldPost;
import vn.banggiang.directory.Person;
import vn.banggiang.identity.AccountLine;

/**
 * Somebody whom an administrator sees.
 *
 * @param posts in the agency that was asked for, or all
 * @param account null where the person has none
 */
public record StaffMember(
        Person person, List<HeldPost> posts, @Nullable AccountLine account) {}
