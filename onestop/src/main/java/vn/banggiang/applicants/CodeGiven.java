package vn.banggiang.applicants;

import java.util.UUID;
import vn.banggiang.directory.AgencyId;

/** A counter gave the owner of an account, or whoever showed their papers, a recovery code. */
public record CodeGiven(UUID id, ApplicantId applicant, AgencyId agency) {}
