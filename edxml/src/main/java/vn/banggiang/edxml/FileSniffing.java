package vn.banggiang.edxml;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Tells the type of a file by its first bytes; the first rule that holds decides. */
final class FileSniffing {

    /** How many first bytes the decision rests on. */
    static final int HEAD = 8192;

    private static final List<Signature> SIGNATURES = List.of(
            new Signature(FileType.PDF, startsWith("%PDF-")),
            new Signature(FileType.DOCX, zipWith("word/")),
            new Signature(FileType.XLSX, zipWith("xl/")),
            new Signature(FileType.PPTX, zipWith("ppt/")),
            new Signature(FileType.ODT, openDocument("text")),
            new Signature(FileType.ODS, openDocument("spreadsheet")),
            new Signature(FileType.ODP, openDocument("presentation")),
            new Signature(FileType.ZIP, startsWith("PK\003\004").or(startsWith("PK\005\006"))),
            new Signature(FileType.RAR, startsWith("Rar!\032\007")),
            new Signature(FileType.SEVEN_ZIP, startsWith("7z\274\257\047\034")),
            new Signature(FileType.GZIP, startsWith("\037\213")),
            new Signature(FileType.OLE, startsWith("\320\317\021\340\241\261\032\341")),
            new Signature(FileType.RTF, startsWith("{\\rtf")),
            new Signature(FileType.PNG, startsWith("\211PNG\r\n\032\n")),
            new Signature(FileType.JPEG, startsWith("\377\330\377")),
            new Signature(FileType.GIF, startsWith("GIF87a").or(startsWith("GIF89a"))),
            new Signature(FileType.TIFF, startsWith("II*\000").or(startsWith("MM\000*"))),
            new Signature(
                    FileType.PROGRAM, startsWith("MZ").or(startsWith("\177ELF")).or(startsWith("#!"))),
            new Signature(FileType.HTML, markup("<!doctype html").or(markup("<html"))),
            new Signature(FileType.SVG, markup("<svg")),
            new Signature(FileType.XML, markup("<?xml")),
            new Signature(FileType.TEXT, FileSniffing::isText));

    private FileSniffing() {}

    static FileType sniff(byte[] head) {
        byte[] looked = Arrays.copyOf(head, Math.min(head.length, HEAD));
        return SIGNATURES.stream()
                .filter(signature -> signature.test().test(looked))
                .map(Signature::type)
                .findFirst()
                .orElse(FileType.UNKNOWN);
    }

    private static Predicate<byte[]> startsWith(String latin1) {
        byte[] magic = latin1.getBytes(StandardCharsets.ISO_8859_1);
        return head -> head.length >= magic.length && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }

    /** An Office Open XML file names its parts in the local headers near the beginning. */
    private static Predicate<byte[]> zipWith(String folder) {
        return startsWith("PK\003\004")
                .and(head -> List.of("[Content_Types].xml", "_rels/", "docProps/", folder).stream()
                        .anyMatch(first -> latin1(head).startsWith(first, 30)))
                .and(head -> latin1(head).contains(folder));
    }

    /** An OpenDocument file begins with an entry "mimetype" that is not compressed. */
    private static Predicate<byte[]> openDocument(String kind) {
        return startsWith("PK\003\004")
                .and(head -> latin1(head).startsWith("mimetypeapplication/vnd.oasis.opendocument." + kind, 30));
    }

    private static Predicate<byte[]> markup(String beginning) {
        return head -> {
            String text = latin1(head).replaceFirst("^(\u00ef\u00bb\u00bf)?\\s*", "");
            return text.toLowerCase(Locale.ROOT).startsWith(beginning);
        };
    }

    private static boolean isText(byte[] head) {
        for (byte b : head) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r') {
                return false;
            }
        }
        return head.length > 0;
    }

    private static String latin1(byte[] head) {
        return new String(head, StandardCharsets.ISO_8859_1);
    }

    private record Signature(FileType type, Predicate<byte[]> test) {}
}
