package vn.banggiang.layout;

import java.util.List;

/** The names of the four form fields of a document that waits for its signatures. */
public final class FieldNames {
    /** Text field: the digits of the number, between "Số:" and "/". */
    public static final String NUMBER = "number";

    /** Text field: "ngày … tháng … năm …", right of the place. */
    public static final String DATE = "date";

    /** Signature field of the person who signs. */
    public static final String SIGNATURE = "signature";

    /** Signature field of the agency; its lock covers all four. */
    public static final String SEAL = "seal";

    /** All four, in the order of the lock. */
    public static final List<String> ALL = List.of(NUMBER, DATE, SIGNATURE, SEAL);

    private FieldNames() {}
}
