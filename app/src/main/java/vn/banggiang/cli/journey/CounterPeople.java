package vn.banggiang.cli.journey;

/**
 * Who works on a case.
 *
 * @param specialist sits at the counter too
 * @param pin of the leader's signing key
 */
record CounterPeople(Official specialist, Official head, Official leader, Official clerk, String pin) {

    /** Without the PIN. */
    @Override
    public String toString() {
        return "CounterPeople of " + head.agencyName();
    }
}
