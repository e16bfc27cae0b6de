package vn.banggiang.applicants;

import vn.banggiang.identity.PasswordHash;
import vn.banggiang.identity.totp.TotpSecret;

/** By what somebody signs in. */
record Account(ApplicantId applicant, PasswordHash password, TotpSecret secret) {}
