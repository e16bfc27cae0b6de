package vn.banggiang.legislation.open;

import java.net.URI;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.legislation.LegalFacts;
import vn.banggiang.publicpages.OpenDataset;
import vn.banggiang.publicpages.PublicFrame;

/** The legal documents of a portal as open data. */
@Component
class LegalDataset implements OpenDataset {

    private static final int MOST = 20_000;

    private final OnLineDocuments documents;
    private final PublicFrame portals;
    private final String publicAddress;

    LegalDataset(
            OnLineDocuments documents, PublicFrame portals, @Value("${banggiang.public-address}") URI publicAddress) {
        this.documents = documents;
        this.portals = portals;
        this.publicAddress = publicAddress.toString();
    }

    @Override
    public String name() {
        return "legal-documents";
    }

    @Override
    public String title() {
        return "legislation.data.legal-documents";
    }

    @Override
    public String description() {
        return "legislation.data.legal-documents-means";
    }

    @Override
    public boolean isGivenAt(AgencyId agency) {
        return true;
    }

    @Override
    public List<String> columns() {
        return List.of(
                "code",
                "type",
                "issuer",
                "signer",
                "issued",
                "effective",
                "expires",
                "effect",
                "field",
                "abstract",
                "address");
    }

    @Override
    public List<List<String>> lines(AgencyId agency) {
        String portal =
                portals.of(agency).map(site -> publicAddress + site.href("")).orElse("");
        return documents.newest(agency, MOST).stream()
                .map(document -> line(document, portal))
                .toList();
    }

    private static List<String> line(OnLineDocument document, String portal) {
        LegalFacts facts = document.facts();
        return List.of(
                facts.code(),
                facts.type().vietnamese(),
                facts.issuer(),
                facts.signer(),
                facts.issued().toString(),
                facts.effective().toString(),
                facts.expires() == null ? "" : facts.expires().toString(),
                document.effect().tag(),
                facts.field().tag(),
                facts.trichYeu(),
                portal + document.below());
    }
}
