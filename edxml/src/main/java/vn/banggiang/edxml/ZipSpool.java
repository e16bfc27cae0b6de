package vn.banggiang.edxml;

import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Holds an attachment that claims to be a zip on disk until it is whole: only the directory at its
 * end tells whether it is a wrapper around one file or itself the document, as a .docx is.
 */
final class ZipSpool extends OutputStream {

    private static final int FREE_GROWTH = 1024 * 1024;

    private final EdxmlLimits limits;
    private final Path file;
    private final OutputStream out;
    private long size;

    ZipSpool(EdxmlLimits limits) throws IOException {
        this.limits = limits;
        this.file = Files.createTempFile("edxml-", ".zip");
        this.out = new BufferedOutputStream(Files.newOutputStream(file));
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        size += length;
        if (size > limits.maxAttachmentBytes()) {
            throw new EdxmlException("edxml.zip-too-large", limits.maxAttachmentBytes());
        }
        out.write(bytes, offset, length);
    }

    /** Closes and forgets the file. */
    @Override
    public void close() throws IOException {
        try {
            out.close();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** The name of the only entry; empty when there are several, or when it is a folder. */
    String onlyEntry() throws IOException {
        out.flush();
        try (ZipFile zip = open()) {
            return zip.size() == 1 ? zip.entries().nextElement().getName() : "";
        } catch (ZipException | IllegalArgumentException damaged) {
            throw new EdxmlException(damaged, "edxml.zip-damaged");
        }
    }

    /** Names without the mark for UTF-8 are read byte by byte, so that no foreign code page fails. */
    private ZipFile open() throws IOException {
        return new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
    }

    /** Writes the only entry's content. */
    void unzip(OutputStream to) throws IOException {
        try (ZipFile zip = open()) {
            ZipEntry entry = zip.entries().nextElement();
            InputStream content = zip.getInputStream(entry);
            byte[] buffer = new byte[8192];
            long written = 0;
            int read = content.read(buffer);
            while (read >= 0) {
                written += read;
                if (written > FREE_GROWTH && written / limits.maxZipRatio() > size) {
                    throw new EdxmlException("edxml.zip-bomb", limits.maxZipRatio());
                }
                to.write(buffer, 0, read);
                read = content.read(buffer);
            }
        } catch (ZipException | EOFException damaged) {
            throw new EdxmlException(damaged, "edxml.zip-damaged");
        }
    }

    /** Writes the bytes as they came. */
    void copy(OutputStream to) throws IOException {
        out.flush();
        Files.copy(file, to);
    }
}
