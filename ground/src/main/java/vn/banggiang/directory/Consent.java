package vn.banggiang.directory;

import java.util.Locale;

/** Who has to agree before a post that was given takes effect. */
public enum Consent {
    /** Another administrator of the agency or of the province, whom the giver did not appoint. */
    SECOND_ADMINISTRATOR,
    /** An administrator of the agency in which the person already works, or of the province. */
    HOME_AGENCY,
    /** An administrator of the province whom the giver did not appoint. */
    PROVINCE;

    /** Message key of what the post waits for. */
    public String key() {
        return "directory.consent." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
