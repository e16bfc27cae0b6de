package vn.banggiang.cli.journey;

/**
 * Who handles a question at the agency that is asked.
 *
 * @param clerk takes it in and assigns it to {@code specialist}, whose answer {@code leader} approves
 */
record AskedOffice(Official clerk, Official specialist, Official leader) {

    String agency() {
        return clerk.agencyName();
    }
}
