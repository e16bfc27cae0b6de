package vn.banggiang.payments;

import java.util.UUID;

/** Nothing of a charge is open any more: it was paid, in full or more, or waived. Said again when it was open in between. */
public record ChargeSettled(ChargeId charge, UUID subject) {}
