package vn.banggiang.shell;

import java.util.Locale;

/** What people do at the places of one group; the navigation shows the groups in this order. */
public enum PlaceGroup {
    /** What is mine. */
    WORK,
    /** Documents and records of the agency. */
    DOCUMENTS,
    /** What citizens and businesses are served with. */
    SERVICE,
    /** What is looked up, compared and followed. */
    KNOWLEDGE,
    /** What keeps the installation going. */
    ADMINISTRATION;

    /** Message key of its name. */
    public String key() {
        return "shell.places." + name().toLowerCase(Locale.ROOT);
    }
}
