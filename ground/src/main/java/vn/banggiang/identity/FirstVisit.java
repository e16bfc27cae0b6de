package vn.banggiang.identity;

import java.util.List;
import java.util.Map;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.directory.AgencyLevel;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.DirectoryImport;
import vn.banggiang.directory.Role;

/** The first visit to an empty installation makes the province administrator; then it is closed for good. */
@Service
public class FirstVisit {

    /** What every People's Committee is called in numbers of documents. */
    private static final String PEOPLES_COMMITTEE = "UBND";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Accounts accounts;
    private final Directory directory;
    private final DirectoryImport imports;
    private final JsonMapper json;

    FirstVisit(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Accounts accounts,
            Directory directory,
            DirectoryImport imports,
            JsonMapper json) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.accounts = accounts;
        this.directory = directory;
        this.imports = imports;
        this.json = json;
    }

    /** Whether nobody has an account yet. */
    public boolean open() {
        return !accounts.any();
    }

    /**
     * Makes the province's agency, the administrator's person, post and account, all or nothing. The agency's code is also its
     * key in later imports. {@link IdentityException} {@code identity.first-visit-closed} when anybody has an account, also
     * when two come at once; otherwise as {@link Founder#check}, {@link DirectoryImport#load} and {@link Accounts#create}.
     */
    public void found(Founder founder) {
        refuseWhenClosed();
        founder.check();
        AgencyCode code = new AgencyCode(founder.agencyCode());
        Username username = new Username(founder.username());
        PasswordHash password = accounts.hash(
                founder.password(), founder.fullName(), founder.username(), founder.agency(), founder.place());
        transaction.executeWithoutResult(status -> {
            // Whoever comes second waits here until the first is committed, and then finds an account.
            jdbc.sql("LOCK TABLE identity.account IN SHARE ROW EXCLUSIVE MODE").update();
            refuseWhenClosed();
            imports.load(List.of(new ByteArrayResource(json.writeValueAsBytes(entries(founder, code)), "first visit")));
            accounts.create(directory.byStaffCode(founder.staffCode()).orElseThrow(), username, password);
        });
    }

    private void refuseWhenClosed() {
        if (!open()) {
            throw IdentityException.conflict("identity.first-visit-closed");
        }
    }

    private static Map<String, Object> entries(Founder founder, AgencyCode code) {
        Map<String, Object> agency = Map.of(
                "key", code.value(),
                "level", AgencyLevel.PROVINCE,
                "code102", code.value(),
                "name", founder.agency(),
                "abbreviation", PEOPLES_COMMITTEE,
                "place", founder.place());
        Map<String, Object> post =
                Map.of("agency", code.value(), "role", Role.PROVINCE_ADMINISTRATOR, "position", founder.position());
        Map<String, Object> person = Map.of(
                "staffCode", founder.staffCode(),
                "name", founder.fullName(),
                "email", founder.email(),
                "posts", List.of(post));
        return Map.of("agencies", List.of(agency), "people", List.of(person));
    }
}
