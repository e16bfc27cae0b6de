package vn.banggiang.edxml;

/** The type of a file as its first bytes tell it, whatever its name and sender say. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    ZIP("application/zip", "zip"),
    RAR("application/vnd.rar", "rar"),
    SEVEN_ZIP("application/x-7z-compressed", "7z"),
    GZIP("application/gzip", "gz"),
    /** Word, Excel or PowerPoint before 2007. */
    OLE("application/x-ole-storage", "doc"),
    RTF("application/rtf", "rtf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg"),
    GIF("image/gif", "gif"),
    TIFF("image/tiff", "tif"),
    PROGRAM("application/x-executable", "bin"),
    HTML("text/html", "html"),
    SVG("image/svg+xml", "svg"),
    XML("application/xml", "xml"),
    TEXT("text/plain", "txt"),
    UNKNOWN("application/octet-stream", "bin");

    private final String mediaType;
    private final String extension;

    FileType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** The type of a file that begins with {@code head}; up to 8,192 bytes are looked at. */
    public static FileType of(byte[] head) {
        return FileSniffing.sniff(head);
    }

    /** The media type, such as {@code application/pdf}. */
    public String mediaType() {
        return mediaType;
    }

    /** The usual extension of a file name, without the dot. */
    public String extension() {
        return extension;
    }
}
