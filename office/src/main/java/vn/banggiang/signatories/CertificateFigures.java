package vn.banggiang.signatories;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.figures.Figure;
import vn.banggiang.figures.LiveFigures;
import vn.banggiang.figures.Share;
import vn.banggiang.signatures.KeyId;
import vn.banggiang.signatures.Pkcs12Vault;

/** Which agencies were handed over a certificate: their key lies in the vault. Of years that are over nobody knows it. */
@Component
class CertificateFigures implements LiveFigures {

    private final Directory directory;
    private final Pkcs12Vault vault;
    private final Clock clock;

    CertificateFigures(Directory directory, Pkcs12Vault vault, Clock clock) {
        this.directory = directory;
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public List<Figure> of(int year) {
        if (year != VietnamTime.today(clock).getYear()) {
            return List.of();
        }
        Map<AgencyId, Share> handedOver = new HashMap<>();
        for (Agency agency : directory.agencies()) {
            boolean there = vault.contains(KeyId.agency(agency.code().value()));
            handedOver.put(agency.id(), new Share(there ? 1 : 0, 1));
        }
        return List.of(new Figure("signatories.figure.handed-over", handedOver));
    }
}
