package vn.banggiang.cli.journey;

/**
 * Who works on a legal document.
 *
 * @param specialist drafts, and edits the portal
 * @param head reviews
 * @param leader signs, and approves at the portal
 * @param clerk issues
 */
record Lawmakers(Official specialist, Official head, Official leader, Official clerk) {

    String name() {
        return specialist.agencyName();
    }
}
