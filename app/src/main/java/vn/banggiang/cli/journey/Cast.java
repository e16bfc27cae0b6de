package vn.banggiang.cli.journey;

/**
 * Who plays in the journey: the clerk of the sending agency, and at the receiving one everybody on the document's path.
 *
 * @param senderClerk user names, all with the same password
 * @param pin of the leader's signing key
 */
public record Cast(
        String senderClerk,
        String receiverClerk,
        String receiverLeader,
        String receiverHead,
        String receiverSpecialist,
        String password,
        String pin) {

    /** Without password and PIN. */
    @Override
    public String toString() {
        return "Cast of " + senderClerk + " and " + receiverClerk;
    }
}
