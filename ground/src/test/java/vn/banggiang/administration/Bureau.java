package vn.banggiang.administration;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.core.io.ByteArrayResource;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.DirectoryImport;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Role;
import vn.banggiang.directory.UnitId;
import vn.banggiang.identity.Actor;

/** An agency that belongs to one test alone, with one unit, its administrator and a clerk. */
record Bureau(String key, AgencyId agency, UnitId unit, Actor administrator, PersonId clerk) {

    static Bureau open(DirectoryImport imports, Directory directory) {
        String key = "b" + UUID.randomUUID().toString().substring(0, 12);
        ThreadLocalRandom random = ThreadLocalRandom.current();
        String code = "G97.%03d.%03d.%03d.%03d"
                .formatted(random.nextInt(1000), random.nextInt(1000), random.nextInt(1000), random.nextInt(1000));
        load(imports, """
                {"agencies": [{"key": "%1$s", "level": "PROVINCE", "code102": "%2$s", "name": "Sở Thử Quản trị", "abbreviation": "STQT", "place": "Cao Bằng"}],
                "units": [{"key": "%1$s.vp", "agency": "%1$s", "name": "Văn phòng", "abbreviation": "VP"}],
                "people": [
                {"staffCode": "%1$s-1", "name": "Nông Thị Quản", "email": "1@thu.example",
                 "posts": [{"agency": "%1$s", "role": "AGENCY_ADMINISTRATOR", "position": "Quản trị"}]},
                {"staffCode": "%1$s-2", "name": "Lục Văn Thư", "email": "2@thu.example",
                 "posts": [{"agency": "%1$s", "role": "CLERK", "position": "Văn thư"}]}]}
                """.formatted(key, code));
        AgencyId agency = directory.byCode(new AgencyCode(code)).orElseThrow().id();
        PersonId administrator = directory.byStaffCode(key + "-1").orElseThrow();
        return new Bureau(
                key,
                agency,
                directory.units(agency).getFirst().id(),
                new Actor(administrator, "Nông Thị Quản", agency, Set.of(Role.AGENCY_ADMINISTRATOR), Set.of()),
                directory.byStaffCode(key + "-2").orElseThrow());
    }

    /** Somebody of the agency at work as its administrator. */
    Actor administeredBy(PersonId person) {
        return new Actor(person, "Quản trị", agency, Set.of(Role.AGENCY_ADMINISTRATOR), Set.of());
    }

    /** Somebody who administers the whole province. */
    Actor ofTheProvince() {
        return new Actor(PersonId.random(), "Quản trị tỉnh", agency, Set.of(Role.PROVINCE_ADMINISTRATOR), Set.of());
    }

    static void load(DirectoryImport imports, String json) {
        imports.load(List.of(new ByteArrayResource(json.getBytes(StandardCharsets.UTF_8), "bureau")));
    }
}
