package vn.banggiang.directory;

import org.jspecify.annotations.Nullable;

/**
 * How a post is given.
 *
 * @param giver the administrator; null for the operator's own files, the demonstration and the first visit
 * @param awaits whose consent it waits for; null where it takes effect at once. Only what a person gives can wait.
 */
public record Gift(@Nullable PersonId giver, @Nullable Consent awaits) {

    /** By the operator of the installation: in effect. */
    public static final Gift OF_THE_OPERATOR = new Gift(null, null);

    /** {@link IllegalArgumentException} for one that waits and that nobody gave. */
    public Gift {
        if (giver == null && awaits != null) {
            throw new IllegalArgumentException("what the operator gives is in effect");
        }
    }

    /** Decides for each post of a file how it is given. */
    @FunctionalInterface
    public interface Rule {

        /** How this role is given to this person in this agency. */
        Gift of(PersonId receiver, AgencyId agency, Role role);
    }
}
