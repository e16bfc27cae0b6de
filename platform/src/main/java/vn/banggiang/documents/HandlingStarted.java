package vn.banggiang.documents;

import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;

/** Somebody took up an incoming document: the moment at which a record (hồ sơ) of the matter opens. */
public record HandlingStarted(IncomingId document, AgencyId agency, PersonId handler, String trichYeu) {}
