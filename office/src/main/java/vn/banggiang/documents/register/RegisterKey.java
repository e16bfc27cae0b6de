package vn.banggiang.documents.register;

import vn.banggiang.directory.AgencyId;

/** Names one register: an agency's sequence of one kind in one year of Vietnam's calendar. */
public record RegisterKey(AgencyId agency, RegisterKind kind, int year) {}
