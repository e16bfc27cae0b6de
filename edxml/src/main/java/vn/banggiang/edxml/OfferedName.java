package vn.banggiang.edxml;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The name under which a file from outside is offered. Its ending comes from the content: what a double click starts is
 * decided by the ending alone, and senders write what they like.
 */
public final class OfferedName {

    /** What runs by itself when it is opened. */
    private static final Set<FileType> ACTIVE = Set.of(FileType.PROGRAM, FileType.HTML, FileType.SVG);

    /** Other endings that say the same. */
    private static final Map<FileType, Set<String>> ALSO = Map.of(
            FileType.OLE, Set.of("xls", "ppt"),
            FileType.JPEG, Set.of("jpeg"),
            FileType.TIFF, Set.of("tiff"),
            FileType.TEXT, Set.of("csv"));

    private OfferedName() {}

    /** The name as the sender wrote it, with the ending of what the file is. */
    public static String of(String name, FileType type) {
        String ending = ACTIVE.contains(type) ? FileType.UNKNOWN.extension() : type.extension();
        int dot = name.lastIndexOf('.');
        String told = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        if (told.equals(ending) || ALSO.getOrDefault(type, Set.of()).contains(told)) {
            return name;
        }
        return (dot > 0 ? name.substring(0, dot) : name) + "." + ending;
    }
}
