package vn.banggiang.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import vn.banggiang.PlatformTest;
import vn.banggiang.calendar.VietnamTime;

@PlatformTest
class DirectoryImportTest {

    private final DirectoryImport imports;
    private final Directory directory;
    private final Delegations delegations;
    private final LocalDate today;

    /** Keys and codes of one test, so that no other test has them: ministry codes, which no demonstration agency uses. */
    private final String key = "t" + UUID.randomUUID().toString().substring(0, 8);

    private final String code = "%03d.%02d.%02d.G%02d".formatted(random(1000), random(100), random(100), random(100));

    DirectoryImportTest(DirectoryImport imports, Directory directory, Delegations delegations, Clock clock) {
        this.imports = imports;
        this.directory = directory;
        this.delegations = delegations;
        this.today = VietnamTime.today(clock);
    }

    @Test
    void anAgencyKeepsTheNameOfTheDay() {
        load("""
            {"agencies": [
            {"key": "%1$s", "last": "2024-12-31", "level": "PROVINCE", "code102": "%2$s", "name": "Sở Thử Cũ", "abbreviation": "STC", "place": "Cao Bằng"},
            {"key": "%1$s", "first": "2025-01-01", "level": "PROVINCE", "code102": "%2$s", "name": "Sở Thử Mới", "abbreviation": "STM", "place": "Cao Bằng"}
            ]}""".formatted(key, code));

        AgencyId id = directory.byCode(new AgencyCode(code)).orElseThrow().id();
        assertThat(directory.agency(id).name()).isEqualTo("Sở Thử Mới");
        assertThat(directory.agency(id).letterhead()).isEqualTo("SỞ THỬ MỚI");
        assertThat(directory.agency(id, LocalDate.of(2024, 12, 31)).name()).isEqualTo("Sở Thử Cũ");
        assertThat(directory.agencies(List.of(id)).get(id).name()).isEqualTo("Sở Thử Mới");
    }

    @Test
    void aRenamingThatIsImportedLaterEndsTheOldNameAndKeepsIt() {
        load(agency("Sở Thử"));
        load("""
            {"agencies": [
            {"key": "%1$s", "first": "2025-03-01", "level": "PROVINCE", "code102": "%2$s", "name": "Sở Đổi Tên", "abbreviation": "SĐT", "place": "Cao Bằng"}
            ]}""".formatted(key, code));

        AgencyId id = directory.byCode(new AgencyCode(code)).orElseThrow().id();
        assertThat(directory.agency(id).name()).isEqualTo("Sở Đổi Tên");
        assertThat(directory.agency(id, LocalDate.of(2025, 2, 28)).name()).isEqualTo("Sở Thử");
    }

    @Test
    void anAgencyThatEndedNamesItsSuccessors() {
        String successor = key + "s";
        String otherCode = "H" + "%02d.%03d.%03d".formatted(random(100), random(1000), random(1000));
        load("""
            {"agencies": [
            {"key": "%1$s", "last": "2025-06-30", "level": "DISTRICT", "code102": "%2$s", "name": "UBND huyện Thử", "abbreviation": "UBND", "place": "Thử", "successors": ["%3$s"]},
            {"key": "%3$s", "first": "2025-07-01", "level": "COMMUNE", "code102": "%4$s", "name": "UBND xã Thử", "abbreviation": "UBND", "place": "Thử"}
            ]}""".formatted(key, code, successor, otherCode));

        AgencyId heir =
                directory.byCode(new AgencyCode(otherCode)).orElseThrow().id();
        AgencyId ended = new AgencyId(ImportedEntry.agencyId(key));
        assertThat(directory.byCode(new AgencyCode(code))).isEmpty();
        assertThat(directory.agency(ended).name()).isEqualTo("UBND huyện Thử");
        assertThat(directory.successors(ended)).containsExactly(heir);
    }

    @Test
    void loadingTheSameAgainChangesNothing() {
        ImportReport first = load(withPeople());
        ImportReport second = load(withPeople());

        AgencyId id = directory.byCode(new AgencyCode(code)).orElseThrow().id();
        assertThat(second).isEqualTo(first).isEqualTo(new ImportReport(1, 1, 2, 3, 1));
        assertThat(directory.units(id))
                .singleElement()
                .extracting(Unit::abbreviation)
                .isEqualTo("CNTT");
        assertThat(directory.holders(id, Role.LEADER))
                .extracting(Post::position)
                .containsExactly("Giám đốc", "Phó Giám đốc");
        assertThat(directory.holders(id, Role.HEAD_OF_UNIT)).hasSize(1);
    }

    @Test
    void postsAndDelegationsHoldOnTheirDays() {
        load(withPeople());

        PersonId leader = directory.byStaffCode(key + "-1").orElseThrow();
        PersonId deputy = directory.byStaffCode(key + "-2").orElseThrow();
        assertThat(directory.delegationsOf(leader))
                .singleElement()
                .satisfies(given -> assertThat(given.delegate()).isEqualTo(deputy));
        assertThat(directory.delegationsTo(deputy)).hasSize(1);
        assertThat(directory.delegationsOf(deputy)).isEmpty();
        assertThat(directory.posts(deputy)).extracting(Post::role).containsExactly(Role.LEADER, Role.HEAD_OF_UNIT);
    }

    @Test
    void aDelegationThatWasEndedByHandIsNotRevivedByTheSameFile() {
        load(withPeople());
        PersonId leader = directory.byStaffCode(key + "-1").orElseThrow();
        HeldDelegation held = delegations
                .of(directory.byCode(new AgencyCode(code)).orElseThrow().id(), leader)
                .getFirst();
        delegations.end(held, today.minusDays(1));

        load(withPeople());

        assertThat(directory.delegationsOf(leader)).isEmpty();
        assertThat(delegations.find(held.id())).isEmpty();
    }

    @Test
    void aPostThatIsNoLongerListedEndsToday() {
        load(withPeople());
        load("""
            {"people": [{"staffCode": "%1$s-2", "name": "Lục Thị Thử", "email": "thu@caobang.example", "posts": [
              {"agency": "%1$s", "role": "LEADER", "position": "Phó Giám đốc", "deputy": true}]}]}
            """.formatted(key));

        PersonId deputy = directory.byStaffCode(key + "-2").orElseThrow();
        assertThat(directory.posts(deputy)).extracting(Post::role).containsExactly(Role.LEADER);
    }

    @Test
    void whatCannotBeTakenIsNamedByFileAndLineAndNothingIsLoaded() {
        refused(2, "directory.import-reference-unknown", """
            {"agencies": [%s], "people": [
            {"staffCode": "%s-1", "name": "Nông Văn Thử", "email": "a@caobang.example", "posts": [{"agency": "nobody", "role": "CLERK", "position": "Văn thư"}]}
            ]}""".formatted(entry("Sở Thử"), key));

        assertThat(directory.byCode(new AgencyCode(code))).isEmpty();
    }

    @Test
    void everyKindOfBadEntryIsRefused() {
        refused(1, "directory.import-code-invalid", agency("Sở Thử").replace(code, "000.0.1"));
        refused(1, "directory.import-text-invalid", agency(" "));
        refused(
                1,
                "directory.import-text-invalid",
                agency("Sở Thử").replace("\"place\"", "\"address\": \"" + "x".repeat(201) + "\", \"place\""));
        refused(1, "directory.import-unreadable", agency("Sở Thử").replace("\"PROVINCE\"", "\"PLANET\""));
        refused(1, "directory.import-unreadable", agency("Sở Thử").replace("\"place\"", "\"plaice\""));
        refused(1, "directory.import-unreadable", agency("Sở Thử").replace("]}", ""));
        refused(1, "directory.import-unreadable", "[1, 2]");
        refused(1, "directory.import-unreadable", "{\"agencies\": [7]}");
        refused(
                1,
                "directory.import-period-ends-first",
                agency("Sở Thử")
                        .replace("\"level\"", "\"first\": \"2025-02-01\", \"last\": \"2025-01-01\", \"level\""));
        for (String day : List.of("0001-01-01", "-0001-01-01", "+12026-01-01")) {
            refused(
                    1,
                    "directory.import-day-implausible",
                    agency("Sở Thử").replace("\"level\"", "\"first\": \"" + day + "\", \"level\""));
        }
    }

    @Test
    void oneCodeIsOneAgencyAtATime() {
        load(agency("Sở Thử"));

        refused(1, "directory.import-code-taken", agency("Sở Giả").replace(key, key + "x"));
    }

    private ImportReport load(String json) {
        return imports.load(List.of(file(json)));
    }

    private void refused(int line, String refusal, String json) {
        assertThatExceptionOfType(DirectoryException.class)
                .isThrownBy(() -> load(json))
                .satisfies(refused -> {
                    assertThat(refused.key()).isEqualTo(refusal);
                    assertThat(refused.args()).startsWith("test.json", line);
                });
    }

    private String agency(String name) {
        return "{\"agencies\": [" + entry(name) + "]}";
    }

    private String entry(String name) {
        return """
            {"key": "%s", "level": "PROVINCE", "code102": "%s", "name": "%s", "abbreviation": "ST", "place": "Cao Bằng"}""".formatted(key, code, name);
    }

    private String withPeople() {
        return """
            {"agencies": [%2$s],
            "units": [{"key": "%1$s.cntt", "agency": "%1$s", "name": "Phòng Công nghệ", "abbreviation": "CNTT"}],
            "people": [
            {"staffCode": "%1$s-1", "name": "Nông Văn Thử", "email": "a@caobang.example", "posts": [{"agency": "%1$s", "role": "LEADER", "position": "Giám đốc"}]},
            {"staffCode": "%1$s-2", "name": "Lục Thị Thử", "email": "b@caobang.example", "posts": [{"agency": "%1$s", "role": "LEADER", "position": "Phó Giám đốc", "deputy": true}, {"agency": "%1$s", "unit": "%1$s.cntt", "role": "HEAD_OF_UNIT", "position": "Trưởng phòng"}]}
            ],
            "delegations": [{"agency": "%1$s", "leader": "%1$s-1", "delegate": "%1$s-2", "ground": "Giấy ủy quyền số 01/GUQ-ST", "first": "%3$s", "last": "%3$s"}]}""".formatted(key, entry("Sở Thử"), today);
    }

    private static ByteArrayResource file(String json) {
        return new ByteArrayResource(json.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "test.json";
            }
        };
    }

    private static int random(int bound) {
        return java.util.concurrent.ThreadLocalRandom.current().nextInt(bound);
    }
}
