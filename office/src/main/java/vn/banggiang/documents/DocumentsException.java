package vn.banggiang.documents;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import vn.banggiang.layout.LayoutException;
import vn.banggiang.layout.Secrecy;
import vn.banggiang.refusal.Refusal;

/** What the documents refuse. */
public final class DocumentsException extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String field;

    private DocumentsException(Kind kind, String field, String key, Object... args) {
        super(kind, key, args);
        this.field = field;
    }

    private DocumentsException(LayoutException cause, Kind kind) {
        super(cause, kind, cause.key(), cause.args().toArray());
        this.field = "";
    }

    /** What was entered or sent cannot be accepted. */
    public static DocumentsException invalid(String key, Object... args) {
        return new DocumentsException(Kind.INVALID, "", key, args);
    }

    /** A field without which this cannot be done is empty. */
    public static DocumentsException missing(String field) {
        return invalid("documents.text-missing", titled(field)).at(field);
    }

    /** A field holds more characters than it may. */
    public static DocumentsException tooLong(String field, int most) {
        return invalid("documents.text-too-long", titled(field), most).at(field);
    }

    /** A field holds more entries than it may. */
    public static DocumentsException tooManyEntries(String field, int most) {
        return invalid("documents.too-many", titled(field), most).at(field);
    }

    /** The same, about this field of the form. */
    public DocumentsException at(String named) {
        return new DocumentsException(kind(), named, key(), args().toArray());
    }

    @Override
    public String field() {
        return field;
    }

    /** The field as pages call it, in the reader's language. */
    private static MessageSourceResolvable titled(String field) {
        return new DefaultMessageSourceResolvable(new String[] {FieldText.labelKey(field)}, field);
    }

    /** The page reader's or renderer's refusal under its own key, which has its own text. */
    public static DocumentsException of(LayoutException refused) {
        Kind kind = refused.key().equals("layout.pdf-too-large") ? Kind.TOO_LARGE : Kind.INVALID;
        return new DocumentsException(refused, kind);
    }

    /** The page carries a stamp of secrecy: state secrets never enter this system. */
    public static DocumentsException stateSecret(Secrecy stamp) {
        return invalid("documents.state-secret", stamp.vietnamese());
    }

    /** It does not exist, or the person may not know that it does. */
    public static DocumentsException notFound() {
        return new DocumentsException(Kind.NOT_FOUND, "", "documents.not-found");
    }

    /** The document never had this version. */
    public static DocumentsException noSuchVersion() {
        return new DocumentsException(Kind.NOT_FOUND, "", "documents.version-not-found");
    }

    /** The person sees the document but may not do this. */
    public static DocumentsException forbidden(String key, Object... args) {
        return new DocumentsException(Kind.FORBIDDEN, "", key, args);
    }

    /** The document is not in the state that the act needs. */
    public static DocumentsException conflict(String key, Object... args) {
        return new DocumentsException(Kind.CONFLICT, "", key, args);
    }

    /** Asked too often. */
    public static DocumentsException tooMany(String key, Object... args) {
        return new DocumentsException(Kind.TOO_MANY, "", key, args);
    }
}
