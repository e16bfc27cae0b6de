package vn.banggiang.signatures;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;

/**
 * What a certificate says about names, as people read it: the plain values without the escapes of X.500, on one line.
 * Whoever makes a certificate writes what they like into it: no line break, no control and no sign that turns the
 * direction of writing gets through to a page or a terminal.
 */
final class CertificateText {

    private static final int LONGEST = 200;

    private CertificateText() {}

    /** The attribute's first value, empty when the name has none. */
    static String of(X500Name name, ASN1ObjectIdentifier attribute) {
        return Arrays.stream(name.getRDNs(attribute))
                .map(RDN::getFirst)
                .map(value -> plain(value.getValue()))
                .findFirst()
                .orElse("");
    }

    /** All values of the name in order, for names without a common name. */
    static String whole(X500Name name) {
        return Arrays.stream(name.getRDNs())
                .flatMap(rdn -> Arrays.stream(rdn.getTypesAndValues()))
                .map(value -> plain(value.getValue()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String plain(ASN1Encodable value) {
        return value instanceof ASN1String text ? oneLine(text.getString()) : "";
    }

    /** At most 200 characters on one line, none of them invisible. */
    static String oneLine(String text) {
        String visible = Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .map(point -> isSpace(point) ? ' ' : point)
                .filter(CertificateText::isVisible)
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return visible.replaceAll(" {2,}", " ").strip();
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || Character.isISOControl(point);
    }

    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
