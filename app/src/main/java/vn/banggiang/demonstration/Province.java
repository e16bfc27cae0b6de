package vn.banggiang.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The demonstration data of one year, beside this program. */
enum Province {
    /** 34 agencies and 199 communes, as before the mergers. */
    DISTRICTS("2015", "stttt"),
    /** Two tiers, 56 communes, since July 2025. */
    TWO_TIERS("2025", "skhcn");

    private final String year;
    private final String shown;

    Province(String year, String shown) {
        this.year = year;
        this.shown = shown;
    }

    /** Who signs in under which name. */
    record Account(String staffCode, String username) {}

    private record AccountsFile(String about, List<Account> accounts) {}

    /** {@link DemonstrationException} for a year without data. */
    static Province of(String year) {
        return Arrays.stream(values())
                .filter(province -> province.year.equals(year))
                .findFirst()
                .orElseThrow(() -> DemonstrationException.invalid("demonstration.province-unknown", year));
    }

    List<ClassPathResource> directory() {
        return List.of(file("agencies"), file("communes"), file("units"), file("people"));
    }

    List<Account> accounts() throws IOException {
        try (InputStream json = file("accounts").getInputStream()) {
            return JsonMapper.shared()
                    .readValue(json, new TypeReference<AccountsFile>() {})
                    .accounts();
        }
    }

    /** The accounts of one department, which can walk the whole journey between them. */
    List<Account> shownAccounts() throws IOException {
        return accounts().stream()
                .filter(account -> account.username().endsWith("." + shown))
                .toList();
    }

    private ClassPathResource file(String part) {
        return new ClassPathResource("demonstration/" + year + "-" + part + ".json");
    }

    @Override
    public String toString() {
        return year;
    }
}
