package vn.banggiang.documents;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.io.ByteArrayResource;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.DirectoryImport;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Role;
import vn.banggiang.directory.UnitId;
import vn.banggiang.identity.Actor;
import vn.banggiang.signatures.KeyId;
import vn.banggiang.signatures.KeyStorage;
import vn.banggiang.signatures.PinCost;
import vn.banggiang.signatures.PinLockedKeys;
import vn.banggiang.signatures.Pkcs12Vault;
import vn.banggiang.signatures.SignatureImages;
import vn.banggiang.signatures.SigningPin;
import vn.banggiang.signatures.demonstration.DemonstrationAuthority;
import vn.banggiang.signatures.demonstration.Enrolment;
import vn.banggiang.signatures.demonstration.KeyKind;
import vn.banggiang.signatures.demonstration.SealDrawing;
import vn.banggiang.signatures.demonstration.SignatureDrawing;
import vn.banggiang.signing.SigningFiles;

/** Makes agencies for tests, each with a clerk, a leader, a head of unit and a specialist who can really sign. */
public class Offices {

    /** Of every signing key. */
    public static final String PIN = "285714";

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final DirectoryImport imports;
    private final Directory directory;
    private final SignatureImages images;
    private final Pkcs12Vault vault;
    private final KeyStorage behindPin;
    private final DemonstrationAuthority authority;

    /** From the beans of the context that all tests share. */
    public Offices(BeanFactory beans) {
        this.imports = beans.getBean(DirectoryImport.class);
        this.directory = beans.getBean(Directory.class);
        this.images = beans.getBean(SignatureImages.class);
        SigningFiles files = beans.getBean(SigningFiles.class);
        this.vault = beans.getBean(Pkcs12Vault.class);
        this.behindPin = beans.getBean(PinLockedKeys.class).behind(SigningPin.chosen(PIN, PIN), PinCost.DEMONSTRATION);
        this.authority =
                new DemonstrationAuthority(vault, files.trust(), files.revocations(), beans.getBean(Clock.class));
    }

    /** A new agency that no other test knows. */
    public Office open() {
        int number = NEXT.incrementAndGet();
        String key = "office-" + UUID.randomUUID().toString().substring(0, 8);
        var code = new AgencyCode("%03d.%02d.96.H14".formatted(number / 100, number % 100));
        imports.load(List.of(file(key, code)));
        Agency agency = directory.byCode(code).orElseThrow();
        UnitId unit = directory.units(agency.id()).getFirst().id();
        Office office = new Office(
                agency,
                unit,
                actor(agency, key + "-1", Role.CLERK, Set.of()),
                actor(agency, key + "-2", Role.LEADER, Set.of()),
                actor(agency, key + "-3", Role.HEAD_OF_UNIT, Set.of(unit)),
                actor(agency, key + "-4", Role.SPECIALIST, Set.of(unit)),
                actor(agency, key + "-5", Role.SPECIALIST, Set.of(unit)));
        certify(agency, key + "-2", office.leader(), "Giám đốc");
        return office;
    }

    /** The leader's delegation to the head of unit, who is given a key for it. */
    public void delegateToHead(Office office) {
        String head = directory.person(office.head().person()).staffCode();
        String leader = directory.person(office.leader().person()).staffCode();
        String key = head.substring(0, head.length() - 2);
        imports.load(List.of(json("""
                {"delegations": [{"agency": "%s", "leader": "%s", "delegate": "%s", "ground": "Giấy ủy quyền số 1/GUQ",
                  "first": "2020-01-01", "last": "2090-12-31"}]}
                """.formatted(key, leader, head))));
        certify(office.agency(), head, office.head(), "Chánh Văn phòng");
    }

    /** The operator puts another key of the leader's into the vault. */
    public void operatorBringsKey(Office office) {
        String staffCode = directory.person(office.leader().person()).staffCode();
        authority.enrol(List.of(person(office.agency(), staffCode, office.leader(), "Giám đốc")));
    }

    private static Enrolment person(Agency agency, String staffCode, Actor signer, String position) {
        return new Enrolment.Person(
                KeyId.person(staffCode),
                KeyKind.P_256,
                signer.fullName(),
                position,
                staffCode,
                agency.name(),
                agency.code().value());
    }

    private void certify(Agency agency, String staffCode, Actor signer, String position) {
        KeyId seal = KeyId.agency(agency.code().value());
        KeyId signature = KeyId.person(staffCode);
        authority.establish();
        authority.enrol(
                List.of(new Enrolment.Agency(
                        seal, KeyKind.P_256, agency.name(), agency.code().value())),
                one -> vault);
        authority.enrol(List.of(person(agency, staffCode, signer, position)), one -> behindPin);
        images.store(seal, new SealDrawing().of(agency.name()));
        images.store(signature, new SignatureDrawing().of(signer.fullName()));
    }

    private Actor actor(Agency agency, String staffCode, Role role, Set<UnitId> units) {
        PersonId person = directory.byStaffCode(staffCode).orElseThrow();
        return new Actor(person, directory.person(person).fullName(), agency.id(), Set.of(role), units);
    }

    private static ByteArrayResource file(String key, AgencyCode code) {
        String json = """
                {"agencies": [{"key": "%1$s", "level": "PROVINCE", "code102": "%2$s", "name": "Sở Giả Định %2$s",
                  "abbreviation": "SGĐ", "place": "Cao Bằng", "email": "so@caobang.example"}],
                 "units": [{"key": "%1$s.vp", "agency": "%1$s", "name": "Văn phòng", "abbreviation": "VP"}],
                 "people": [
                  {"staffCode": "%1$s-1", "name": "Hoàng Thị Thư", "email": "thu@caobang.example",
                   "posts": [{"agency": "%1$s", "role": "CLERK", "position": "Văn thư"}]},
                  {"staffCode": "%1$s-2", "name": "Nông Văn Đốc", "email": "doc@caobang.example",
                   "posts": [{"agency": "%1$s", "role": "LEADER", "position": "Giám đốc"}]},
                  {"staffCode": "%1$s-3", "name": "Lục Thị Phòng", "email": "phong@caobang.example",
                   "posts": [{"agency": "%1$s", "unit": "%1$s.vp", "role": "HEAD_OF_UNIT", "position": "Chánh Văn phòng"}]},
                  {"staffCode": "%1$s-4", "name": "Bế Văn Viên", "email": "vien@caobang.example",
                   "posts": [{"agency": "%1$s", "unit": "%1$s.vp", "role": "SPECIALIST", "position": "Chuyên viên"}]},
                  {"staffCode": "%1$s-5", "name": "Đàm Thị Khác", "email": "khac@caobang.example",
                   "posts": [{"agency": "%1$s", "unit": "%1$s.vp", "role": "SPECIALIST", "position": "Chuyên viên"}]}]}
                """.formatted(key, code);
        return json(json);
    }

    private static ByteArrayResource json(String json) {
        return new ByteArrayResource(json.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "office.json";
            }
        };
    }

    /** An agency and its people. */
    public record Office(
            Agency agency, UnitId unit, Actor clerk, Actor leader, Actor head, Actor specialist, Actor colleague) {}
}
