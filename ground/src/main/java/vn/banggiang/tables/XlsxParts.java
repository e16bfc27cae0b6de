package vn.banggiang.tables;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The parts of a workbook. A ZIP tells only at its end how long its parts are, so it is opened as a file of its own, whose
 * name is gone as soon as it is open, whatever happens later; parts that nobody asks for (macros, pictures, links) are never unpacked.
 */
final class XlsxParts implements Closeable {

    private static final XMLInputFactory XML = factory();

    private final ZipFile zip;

    private XlsxParts(ZipFile zip) {
        this.zip = zip;
    }

    static XlsxParts of(byte[] file) throws IOException {
        Path copy = Files.createTempFile("brought-", ".xlsx");
        try {
            Files.write(copy, file);
            return new XlsxParts(new ZipFile(copy.toFile(), ZipFile.OPEN_READ | ZipFile.OPEN_DELETE));
        } catch (IOException | RuntimeException notOne) {
            Files.deleteIfExists(copy);
            throw notOne;
        }
    }

    /** What is read of one part. */
    interface Reading<T> {
        T of(XMLStreamReader xml) throws XMLStreamException;
    }

    /**
     * Reads a part; empty where there is none of that name.
     *
     * @param most bytes that it may have, unpacked
     */
    <T> Optional<T> read(String name, long most, Reading<T> reading) throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (XlsxBytes bytes = new XlsxBytes(zip.getInputStream(entry), most)) {
            // Named here, or the part itself could name one in which marks are other bytes.
            return Optional.of(reading.of(XML.createXMLStreamReader(bytes, "UTF-8")));
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty("jdk.xml.maxElementDepth", "50");
        return factory;
    }
}
