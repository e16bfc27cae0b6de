package vn.banggiang.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Decree 30/2020/NĐ-CP as it was published: a real document of many pages. */
public final class Decree {

    private static final String FILE = "/vn/banggiang/layout/nghi-dinh-30-2020.pdf";

    private Decree() {}

    /** The PDF. */
    public static byte[] pdf() {
        try (InputStream in = Objects.requireNonNull(Decree.class.getResourceAsStream(FILE), FILE)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
