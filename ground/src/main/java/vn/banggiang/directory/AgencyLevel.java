package vn.banggiang.directory;

import java.util.Locale;

/** The tier of local government that an agency belongs to; districts exist until 30 June 2025. */
public enum AgencyLevel {
    PROVINCE,
    DISTRICT,
    COMMUNE;

    /** Message key of what people call it. */
    public String key() {
        return "directory.level." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
