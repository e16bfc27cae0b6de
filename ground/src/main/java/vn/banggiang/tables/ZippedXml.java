package vn.banggiang.tables;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A ZIP of XML files: what both formats are. It is whole only when it was finished. */
final class ZippedXml {

    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

    private final ZipOutputStream zip;

    ZippedXml(OutputStream target) {
        this.zip = new ZipOutputStream(target);
    }

    /** What goes into one file. */
    @FunctionalInterface
    interface Content {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    /** A file that is written as it goes. */
    void file(String name, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        // The writer asks for few bytes at a time, the compression takes many gladly.
        OutputStream buffered = new BufferedOutputStream(zip, 1 << 16);
        try {
            XMLStreamWriter xml = XML.createXMLStreamWriter(buffered, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            content.write(xml);
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        buffered.flush();
        zip.closeEntry();
    }

    /** A file whose text is known. */
    void file(String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** A file that is not compressed, so that its text stands in the first bytes of the whole. */
    void plainFile(String name, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    void finish() throws IOException {
        zip.finish();
    }
}
