package vn.banggiang.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.banggiang.edxml.DocumentMessage;
import vn.banggiang.edxml.EdxmlException;
import vn.banggiang.edxml.EdxmlMessage;
import vn.banggiang.edxml.EdxmlReader;
import vn.banggiang.edxml.EdxmlWriter;
import vn.banggiang.edxml.StatusMessage;

/** What a message says, as edXML without signature and files: the form in which it waits for both. */
final class Headers {

    private static final EdxmlWriter WRITER = new EdxmlWriter();
    private static final EdxmlReader READER = new EdxmlReader();

    private Headers() {}

    /** {@link ExchangeException} when it lacks what the standard requires. */
    static String written(EdxmlMessage message) {
        var out = new ByteArrayOutputStream();
        try {
            switch (message) {
                case DocumentMessage document -> WRITER.write(document, List.of(), out);
                case StatusMessage status -> WRITER.write(status, out);
            }
            return out.toString(StandardCharsets.UTF_8);
        } catch (EdxmlException refused) {
            throw ExchangeException.of(refused);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static EdxmlMessage read(String written) {
        try {
            return READER.inspect(new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8)))
                    .message();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
