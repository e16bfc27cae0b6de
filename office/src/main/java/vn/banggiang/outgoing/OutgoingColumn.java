package vn.banggiang.outgoing;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import vn.banggiang.documents.ListColumn;

/** What the list of outgoing documents may show beside the trích yếu, in its order. */
public enum OutgoingColumn implements ListColumn {
    /** Number, notation and date, before the trích yếu. */
    CODE,
    /** Loại văn bản. */
    TYPE,
    /** How many agencies receive it. */
    RECIPIENTS,
    /** Who signs. */
    SIGNER,
    /** Mức độ khẩn. */
    URGENCY,
    /** When it was signed. */
    SIGNED,
    /** When it last changed. */
    CHANGED,
    /** How far it has come. */
    STATE;

    /** What everybody sees who has chosen nothing. */
    public static final Set<OutgoingColumn> USUAL = Collections.unmodifiableSet(EnumSet.of(CODE, SIGNER, STATE));
}
