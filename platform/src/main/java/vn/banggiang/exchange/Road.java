package vn.banggiang.exchange;

/** How an envelope gets to its recipient's side. Carrying twice must be harmless: the other side knows what it has. */
sealed interface Road permits LocalRoad {

    /** Hands the envelope over. What can be tried again later is thrown; what cannot is a {@link Receipt.Refused}. */
    Receipt carry(Outgoing envelope);

    /** What the recipient's side answers. */
    sealed interface Receipt {

        /** It has the envelope, since now or before. */
        record Taken() implements Receipt {}

        /** It will not have this envelope. */
        record Refused(Failure failure) implements Receipt {}
    }
}
