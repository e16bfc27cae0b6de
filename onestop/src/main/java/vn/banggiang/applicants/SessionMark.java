package vn.banggiang.applicants;

/** The SHA-256 of a session's key, in hexadecimal digits: it opens nothing. */
public record SessionMark(String sha256) {}
