package vn.banggiang.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.banggiang.demonstration.Province.Account;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.DirectoryImport;
import vn.banggiang.directory.PersonId;
import vn.banggiang.identity.Accounts;
import vn.banggiang.identity.PasswordHash;
import vn.banggiang.identity.Username;

/**
 * Loads the demonstration province before the first page is served, when the installation is empty and was not asked to
 * stay so. Whatever a killed start left undone, the next start does.
 */
@Component
class ProvinceLoader implements SmartInitializingSingleton {

    /** The one password of all demonstration accounts; docs/operators.md names it too. */
    static final String PASSWORD = "trinh-dien-2026";

    private static final Logger LOG = LoggerFactory.getLogger(ProvinceLoader.class);

    private final Loading loading;
    private final Directory directory;
    private final DirectoryImport imports;
    private final Accounts accounts;
    private final Certification certification;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final boolean staysEmpty;
    private final Province province;

    ProvinceLoader(
            Loading loading,
            Directory directory,
            DirectoryImport imports,
            Accounts accounts,
            Certification certification,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${banggiang.empty:}") String empty,
            @Value("${banggiang.province:2015}") String year) {
        this.loading = loading;
        this.directory = directory;
        this.imports = imports;
        this.accounts = accounts;
        this.certification = certification;
        this.transaction = transaction;
        this.clock = clock;
        this.staysEmpty = !empty.isBlank();
        this.province = Province.of(year);
    }

    @Override
    public void afterSingletonsInstantiated() {
        boolean begun = loading.begun().isPresent();
        if (staysEmpty && begun) {
            // Asked to be empty it may be reached from elsewhere, and these accounts' password is public.
            throw DemonstrationException.conflict("demonstration.not-for-real-use");
        }
        boolean somebodysOwn = !begun && !directory.agencies().isEmpty();
        if (staysEmpty || loading.finished() || somebodysOwn) {
            return;
        }
        Instant start = clock.instant();
        if (!begun) {
            loadPeople();
        }
        certification.certify();
        loading.finish();
        LOG.info(
                "demonstration province {} loaded in {} s",
                loading.begun().orElseThrow(),
                Duration.between(start, clock.instant()).toSeconds());
    }

    private void loadPeople() {
        PasswordHash password = accounts.hash(PASSWORD);
        List<Account> named = named();
        transaction.executeWithoutResult(status -> {
            loading.begin(province);
            imports.load(province.directory());
            named.forEach(account -> open(account, password));
        });
    }

    private List<Account> named() {
        try {
            return province.accounts();
        } catch (IOException missing) {
            throw new UncheckedIOException("the demonstration accounts are missing from the program", missing);
        }
    }

    private void open(Account account, PasswordHash password) {
        PersonId person = directory.byStaffCode(account.staffCode()).orElseThrow();
        accounts.create(person, new Username(account.username()), password);
    }
}
