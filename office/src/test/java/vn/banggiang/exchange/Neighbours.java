package vn.banggiang.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.DirectoryImport;
import vn.banggiang.signatures.KeyId;
import vn.banggiang.signatures.Pkcs12Vault;
import vn.banggiang.signatures.demonstration.DemonstrationAuthority;
import vn.banggiang.signatures.demonstration.Enrolment;
import vn.banggiang.signatures.demonstration.KeyKind;
import vn.banggiang.signing.SigningFiles;
import vn.banggiang.storage.FileStore;

/** Fictional agencies with keys, new ones for every test. */
@Component
class Neighbours {

    private static final AtomicInteger NEXT = new AtomicInteger(1);

    private final DirectoryImport directoryImport;
    private final Directory directory;
    private final DemonstrationAuthority authority;
    private final Enclosure page;

    Neighbours(
            DirectoryImport directoryImport,
            Directory directory,
            Pkcs12Vault vault,
            SigningFiles files,
            FileStore storage,
            Clock clock) {
        this.directoryImport = directoryImport;
        this.directory = directory;
        this.authority = new DemonstrationAuthority(vault, files.trust(), files.revocations(), clock);
        this.page = Letters.file(storage, "thư.txt", "Kính gửi quý cơ quan");
    }

    /** A letter from one to the other, with a page. */
    OutgoingMessage letter(Agency from, Agency to) {
        return Letters.letter(from, to, page);
    }

    /** A letter to several, with a page. */
    OutgoingMessage letter(Agency from, List<Agency> to) {
        return Letters.letter(from, to, page);
    }

    /** An agency in the directory, with a certified key. */
    Agency agency() {
        Agency agency = withoutKey();
        enrol(agency.code(), KeyKind.RSA_2048);
        return agency;
    }

    /** An agency in the directory that cannot sign. */
    Agency withoutKey() {
        return withoutKeys(1).getFirst();
    }

    /** An agency whose key was certified for another. */
    Agency withKeyOf(AgencyCode other) {
        Agency agency = withoutKey();
        authority.establish();
        authority.enrol(List.of(new Enrolment.Agency(
                KeyId.agency(agency.code().value()), KeyKind.P_256, "Cơ quan " + other, other.value())));
        return agency;
    }

    List<Agency> agencies(int count) {
        List<Agency> agencies = withoutKeys(count);
        agencies.forEach(agency -> enrol(agency.code(), KeyKind.P_256));
        return agencies;
    }

    /** A key of the demonstration authority with this code in its certificate. */
    void enrol(AgencyCode code, KeyKind kind) {
        authority.establish();
        authority.enrol(
                List.of(new Enrolment.Agency(KeyId.agency(code.value()), kind, "Cơ quan " + code, code.value())));
    }

    DemonstrationAuthority authority() {
        return authority;
    }

    private List<Agency> withoutKeys(int count) {
        List<AgencyCode> codes = IntStream.range(0, count)
                .map(i -> NEXT.getAndIncrement())
                .mapToObj(number -> new AgencyCode("%03d.%02d.97.H14".formatted(number / 100, number % 100)))
                .toList();
        String entries = String.join(",", codes.stream().map(Neighbours::json).toList());
        String file = "{\"agencies\": [" + entries + "]}";
        directoryImport.load(List.of(new ByteArrayResource(file.getBytes(StandardCharsets.UTF_8), "neighbours.json")));
        return codes.stream().map(code -> directory.byCode(code).orElseThrow()).toList();
    }

    private static String json(AgencyCode code) {
        return """
                {"key": "exchange-test-%1$s", "level": "COMMUNE", "code102": "%1$s", "name": "UBND xã Giả Định %1$s",
                 "abbreviation": "UBND", "place": "Giả Định", "email": "xa@example.vn"}""".formatted(code);
    }
}
