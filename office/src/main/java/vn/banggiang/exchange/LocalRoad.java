package vn.banggiang.exchange;

import org.springframework.stereotype.Component;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.refusal.Refusal;
import vn.banggiang.storage.StoredFile;

/**
 * To an agency of the same installation: its side reads the bytes as if they came from outside. They lie in the storage of
 * both, once.
 */
@Component
final class LocalRoad implements Road {

    private final Reception reception;

    LocalRoad(Reception reception) {
        this.reception = reception;
    }

    @Override
    public Receipt carry(StoredFile edxml, AgencyCode to) {
        try {
            reception.receive(edxml, to);
            return new Receipt.Taken();
        } catch (ExchangeException refused) {
            if (refused.kind() == Refusal.Kind.UNAVAILABLE) {
                throw refused;
            }
            return new Receipt.Refused(Failure.of(refused));
        }
    }
}
