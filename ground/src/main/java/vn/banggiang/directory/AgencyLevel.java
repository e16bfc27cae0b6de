package vn.banggiang.directory;

/** The tier of local government that an agency belongs to; districts exist until 30 June 2025. */
public enum AgencyLevel {
    PROVINCE,
    DISTRICT,
    COMMUNE
}
