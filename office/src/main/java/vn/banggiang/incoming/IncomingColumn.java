package vn.banggiang.incoming;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import vn.banggiang.documents.ListColumn;

/** What the list of incoming documents may show beside the trích yếu, in its order. */
public enum IncomingColumn implements ListColumn {
    /** Số đến, before the trích yếu. */
    SO_DEN,
    /** Number and notation. */
    CODE,
    /** Who issued it. */
    ISSUER,
    /** When it was issued. */
    DATE,
    /** Loại văn bản. */
    TYPE,
    /** Mức độ khẩn. */
    URGENCY,
    /** When it came. */
    ARRIVED,
    /** The unit or person in the lead. */
    LEAD,
    /** Who works on it, or is to. */
    HANDLER,
    /** The deadline, else the state. */
    DEADLINE;

    /** What everybody sees who has chosen nothing. */
    public static final Set<IncomingColumn> USUAL = Collections.unmodifiableSet(EnumSet.of(SO_DEN, ARRIVED, DEADLINE));
}
