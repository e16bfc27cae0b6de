package vn.banggiang.payments;

import java.util.UUID;

/** What was asked for a subject has been paid, in full. Said again when it was open in between. */
public record ChargePaid(ChargeId charge, UUID subject) {}
