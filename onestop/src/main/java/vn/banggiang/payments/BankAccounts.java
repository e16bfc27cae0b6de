package vn.banggiang.payments;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;

/** Into which account transfers to an agency go: its own, or that of all others. The operator says so. */
@Component
class BankAccounts {

    private static final Pattern ENTRY = Pattern.compile("([^=\\s]{1,35})=(\\d{6})/([0-9A-Za-z]{1,19})");
    private static final String ALL_OTHERS = "*";

    private final Map<String, Account> accounts = new HashMap<>();
    private final Directory directory;

    /**
     * @param bank six digits by which NAPAS knows the bank
     * @param number letters and digits
     */
    record Account(String bank, String number) {}

    BankAccounts(Directory directory, @Value("${banggiang.payments.accounts}") String named) {
        this.directory = directory;
        for (String entry : named.isBlank() ? new String[0] : named.strip().split("\\s*,\\s*", -1)) {
            Matcher read = ENTRY.matcher(entry);
            if (!read.matches()) {
                throw PaymentsException.invalid("BG_PAYMENTS_ACCOUNTS", "payments.accounts-unreadable", entry);
            }
            accounts.put(read.group(1), new Account(read.group(2), read.group(3)));
        }
    }

    /** Empty where transfers are not taken. */
    Optional<Account> of(AgencyId agency) {
        if (accounts.isEmpty()) {
            return Optional.empty();
        }
        String code = directory.agency(agency).code().value();
        return Optional.ofNullable(accounts.getOrDefault(code, accounts.get(ALL_OTHERS)));
    }
}
