package vn.banggiang.exchange;

import vn.banggiang.directory.AgencyId;

/** A document arrived, whole and truly signed; {@link Exchange#received} has it. */
public record EnvelopeArrived(EnvelopeId envelope, AgencyId to) {}
