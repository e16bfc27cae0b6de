package vn.banggiang.payments;

/**
 * A charge in a list.
 *
 * @param open still to be paid, in đồng; negative what is to be paid back
 */
public record ChargeLine(Charge charge, long open) {}
