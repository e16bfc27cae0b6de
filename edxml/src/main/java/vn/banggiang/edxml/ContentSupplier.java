package vn.banggiang.edxml;

import java.io.IOException;
import java.io.InputStream;

/** Opens a content from its beginning, every time anew with the same bytes. */
@FunctionalInterface
public interface ContentSupplier {

    /** A stream at the first byte; the writer closes it. */
    InputStream open() throws IOException;
}
