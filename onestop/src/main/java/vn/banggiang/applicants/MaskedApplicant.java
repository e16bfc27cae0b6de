package vn.banggiang.applicants;

/** An applicant as lists show it. */
public record MaskedApplicant(ApplicantKind kind, String name, String number, String telephone) {}
