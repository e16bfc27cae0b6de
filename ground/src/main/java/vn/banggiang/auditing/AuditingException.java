package vn.banggiang.auditing;

import vn.banggiang.refusal.Refusal;

/** What the auditor's desk refuses. */
public final class AuditingException extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String field;

    private AuditingException(Kind kind, String field, String key, Object... args) {
        super(kind, key, args);
        this.field = field;
    }

    static AuditingException forbidden() {
        return new AuditingException(Kind.FORBIDDEN, "", "auditing.forbidden");
    }

    static AuditingException unknownLine() {
        return new AuditingException(Kind.NOT_FOUND, "", "auditing.line-unknown");
    }

    static AuditingException unknownVerification() {
        return new AuditingException(Kind.NOT_FOUND, "", "auditing.verification-unknown");
    }

    /** Something typed is no day. */
    public static AuditingException notADay(String field, String typed) {
        return new AuditingException(Kind.INVALID, field, "auditing.not-a-day", typed);
    }

    static AuditingException tooManyLines(int most) {
        return new AuditingException(Kind.INVALID, "", "auditing.too-many-lines", most);
    }

    @Override
    public String field() {
        return field;
    }
}
