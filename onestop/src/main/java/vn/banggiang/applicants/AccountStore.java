package vn.banggiang.applicants;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.banggiang.database.Columns;
import vn.banggiang.identity.PasswordHash;
import vn.banggiang.identity.totp.TotpSecret;
import vn.banggiang.sealing.Cell;
import vn.banggiang.sealing.CellSeal;
import vn.banggiang.sealing.Sealed;

/** The accounts: one for each identity number. */
@Repository
class AccountStore {

    private final JdbcClient jdbc;
    private final CellSeal seal;
    private final PersonalIndex index;
    private final Clock clock;

    AccountStore(JdbcClient jdbc, CellSeal seal, PersonalIndex index, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.index = index;
        this.clock = clock;
    }

    Optional<Account> find(IdentityNumber number) {
        return jdbc.sql("SELECT * FROM applicants.account WHERE number_index = ?")
                .param(index.of(number))
                .query(this::account)
                .optional();
    }

    Optional<Account> find(ApplicantId applicant) {
        return jdbc.sql("SELECT * FROM applicants.account WHERE applicant_id = ?")
                .param(applicant.value())
                .query(this::account)
                .optional();
    }

    /** False when the number has one: whoever comes first has it. */
    boolean open(Account account, IdentityNumber number, long step) {
        return jdbc.sql("""
                        INSERT INTO applicants.account (applicant_id, number_index, password_hash, totp_secret, last_step,
                                                        opened_at)
                        VALUES (:id, :number, :password, :secret, :step, :now) ON CONFLICT (number_index) DO NOTHING
                        """)
                        .param("id", account.applicant().value())
                        .param("number", index.of(number))
                        .param("password", account.password().value())
                        .param("secret", sealed(account.applicant(), account.secret()))
                        .param("step", step)
                        .param("now", Columns.time(clock.instant()))
                        .update()
                > 0;
    }

    /** Takes a code of the authenticator; false for one that was taken before. */
    boolean takeStep(ApplicantId applicant, long step) {
        return jdbc.sql("UPDATE applicants.account SET last_step = ? WHERE applicant_id = ? AND last_step < ?")
                        .params(step, applicant.value(), step)
                        .update()
                > 0;
    }

    void changePassword(ApplicantId applicant, PasswordHash password) {
        jdbc.sql("UPDATE applicants.account SET password_hash = ? WHERE applicant_id = ?")
                .params(password.value(), applicant.value())
                .update();
    }

    /**
     * False where the account has ended.
     *
     * @param step of its first code, which was taken
     */
    boolean changeAuthenticator(ApplicantId applicant, TotpSecret secret, long step) {
        return jdbc.sql("UPDATE applicants.account SET totp_secret = ?, last_step = ? WHERE applicant_id = ?")
                        .params(sealed(applicant, secret), step, applicant.value())
                        .update()
                > 0;
    }

    /** @param goodUntil null for one that stays until it is used */
    void addRecoveryCode(ApplicantId applicant, String digits, @Nullable Instant goodUntil) {
        jdbc.sql(
                        "INSERT INTO applicants.recovery_code (applicant_id, digest, good_until) VALUES (:id, :digest, :until)")
                .param("id", applicant.value())
                .param("digest", index.recoveryCode(applicant, digits))
                .param("until", Columns.timeOrNull(goodUntil))
                .update();
    }

    /** Those of a time. */
    void endCodesOfCounters(ApplicantId applicant) {
        jdbc.sql("DELETE FROM applicants.recovery_code WHERE applicant_id = ? AND good_until IS NOT NULL")
                .param(applicant.value())
                .update();
    }

    /** Who does something with this account at the same moment waits. */
    void lock(ApplicantId applicant) {
        jdbc.sql("SELECT applicant_id FROM applicants.account WHERE applicant_id = ? FOR UPDATE")
                .param(applicant.value())
                .query((row, number) -> Columns.uuid(row, "applicant_id"))
                .optional();
    }

    /** Takes a recovery code; false for one that is none, is too old or was taken before. */
    boolean takeRecoveryCode(ApplicantId applicant, String digits) {
        return jdbc.sql("DELETE FROM applicants.recovery_code WHERE applicant_id = ? AND digest = ?"
                                + " AND (good_until IS NULL OR good_until > ?)")
                        .params(applicant.value(), index.recoveryCode(applicant, digits), Columns.time(clock.instant()))
                        .update()
                > 0;
    }

    /** With its sessions and codes. */
    void close(ApplicantId applicant) {
        jdbc.sql("DELETE FROM applicants.account WHERE applicant_id = ?")
                .param(applicant.value())
                .update();
    }

    private byte[] sealed(ApplicantId applicant, TotpSecret secret) {
        return seal.seal(cell(applicant), secret.inGroups()).bytes();
    }

    private Account account(ResultSet row, int number) throws SQLException {
        ApplicantId id = new ApplicantId(Columns.uuid(row, "applicant_id"));
        return new Account(
                id,
                new PasswordHash(row.getString("password_hash")),
                TotpSecret.typed(seal.open(cell(id), Sealed.of(row.getBytes("totp_secret")))));
    }

    private static Cell cell(ApplicantId applicant) {
        return Cell.of("applicants.account", "totp_secret", applicant.value());
    }
}
