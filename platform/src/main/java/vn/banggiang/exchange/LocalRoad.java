package vn.banggiang.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;
import vn.banggiang.refusal.Refusal;
import vn.banggiang.storage.Files;

/** To an agency of the same installation: its side reads the bytes as if they came from outside. */
@Component
final class LocalRoad implements Road {

    private final Files files;
    private final Reception reception;

    LocalRoad(Files files, Reception reception) {
        this.files = files;
        this.reception = reception;
    }

    @Override
    public Receipt carry(Outgoing envelope) {
        try (InputStream edxml = files.open(envelope.edxml().sha256())) {
            reception.receive(edxml, envelope.to());
            return new Receipt.Taken();
        } catch (ExchangeException refused) {
            if (refused.kind() == Refusal.Kind.UNAVAILABLE) {
                throw refused;
            }
            return new Receipt.Refused(Failure.of(refused));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
