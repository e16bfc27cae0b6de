package vn.banggiang.exchange;

import vn.banggiang.directory.AgencyCode;
import vn.banggiang.storage.StoredFile;

/** How a signed message gets to a recipient's side. Carrying twice must be harmless: the other side knows what it has. */
sealed interface Road permits LocalRoad {

    /** Hands the message over. What can be tried again later is thrown; what cannot is a {@link Receipt.Refused}. */
    Receipt carry(StoredFile edxml, AgencyCode to);

    /** What the recipient's side answers. */
    sealed interface Receipt {

        /** It has the envelope, since now or before. */
        record Taken() implements Receipt {}

        /** It will not have this envelope. */
        record Refused(Failure failure) implements Receipt {}
    }
}
