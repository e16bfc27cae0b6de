package vn.banggiang.legislation.open;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.publicpages.OpenDataset;
import vn.banggiang.publicpages.PublicFrame;
import vn.banggiang.publicpages.PublicSite;

/** The agencies of the province, how to reach them, and their portals, as open data of the province's portal. */
@Component
class AgencyDataset implements OpenDataset {

    private final Directory directory;
    private final PublicFrame portals;
    private final String publicAddress;

    AgencyDataset(Directory directory, PublicFrame portals, @Value("${banggiang.public-address}") URI publicAddress) {
        this.directory = directory;
        this.portals = portals;
        this.publicAddress = publicAddress.toString();
    }

    @Override
    public String name() {
        return "agencies";
    }

    @Override
    public String title() {
        return "legislation.data.agencies";
    }

    @Override
    public String description() {
        return "legislation.data.agencies-means";
    }

    @Override
    public boolean isGivenAt(AgencyId agency) {
        return directory.province().map(Agency::id).equals(Optional.of(agency));
    }

    @Override
    public List<String> columns() {
        return List.of("code", "name", "level", "address", "telephone", "email", "portal");
    }

    @Override
    public List<List<String>> lines(AgencyId agency) {
        return directory.agencies().stream()
                .sorted(Comparator.comparing(one -> one.code().value()))
                .map(this::line)
                .toList();
    }

    private List<String> line(Agency agency) {
        return List.of(
                agency.code().value(),
                agency.name(),
                agency.level().name().toLowerCase(Locale.ROOT),
                agency.contact().address(),
                agency.contact().telephone(),
                agency.contact().email(),
                portals.of(agency.id())
                        .map(PublicSite::href)
                        .map(publicAddress::concat)
                        .orElse(""));
    }
}
