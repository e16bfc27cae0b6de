package vn.banggiang.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.banggiang.PlatformTest;

@PlatformTest
class PeopleSearchTest {

    private final Directory directory;
    private final String code = "T" + UUID.randomUUID().toString().substring(0, 8);

    PeopleSearchTest(Directory directory, Personnel personnel) {
        this.directory = directory;
        personnel.register(new NewPerson(code, "Đàm Thị Thuỷ Tiên", "thuytien@thu.example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Đàm Thị Thuỷ Tiên", "dam thi thuy tien", "tiên thủy", "THUY TI", "Dam, Tien"})
    void peopleAreFoundByWordsOfTheirNames(String typed) {
        assertThat(directory.searchPeople(typed, 200))
                .extracting(Person::staffCode)
                .contains(code);
    }

    @Test
    void peopleAreFoundByStaffCode() {
        assertThat(directory.searchPeople(code, 5))
                .extracting(Person::staffCode)
                .containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "%", "…", "tien khongcoai"})
    void nothingFindsNobody(String typed) {
        assertThat(directory.searchPeople(typed, 5)).isEmpty();
    }
}
