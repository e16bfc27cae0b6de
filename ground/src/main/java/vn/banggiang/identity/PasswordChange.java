package vn.banggiang.identity;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.PersonId;
import vn.banggiang.identity.Attempts.Attempt;

/** Changing one's own password. Whoever knew the old one is out: every other session and every token ends. */
@Service
public class PasswordChange {

    private final PasswordCheck check;
    private final Passwords passwords;
    private final GuessablePasswords guessable;
    private final Directory directory;
    private final OpenSignIns signIns;
    private final JdbcClient jdbc;
    private final Journal journal;
    private final TransactionTemplate transaction;

    PasswordChange(
            PasswordCheck check,
            Passwords passwords,
            GuessablePasswords guessable,
            Directory directory,
            OpenSignIns signIns,
            JdbcClient jdbc,
            Journal journal,
            TransactionTemplate transaction) {
        this.check = check;
        this.passwords = passwords;
        this.guessable = guessable;
        this.directory = directory;
        this.signIns = signIns;
        this.jdbc = jdbc;
        this.journal = journal;
        this.transaction = transaction;
    }

    /**
     * Changes it. {@link IdentityException} {@code identity.passwords-differ} and {@code identity.password-length} and
     * {@code identity.password-guessable} for the chosen one; {@code identity.password-wrong} when the current one is wrong, which is counted: {@code
     * identity.try-later}.
     *
     * @param kept the session at hand, which goes on
     */
    public void change(SignedIn who, NewPassword typed, SignInId kept) {
        typed.check();
        guessable.refuse(PasswordRule.chosen(typed.chosen()), known(who));
        Attempt right = check.right(who, typed.current(), "identity.password-change-refused")
                .orElseThrow(() -> IdentityException.invalid("identity.password-wrong"));
        PasswordHash chosen = passwords.hash(typed.chosen());
        transaction.executeWithoutResult(status -> {
            store(right.person(), chosen);
            check.accept(right);
            signIns.endAllBut(who, kept);
            record(who.actor());
        });
    }

    private List<String> known(SignedIn who) {
        Agency agency = directory.agency(who.actor().agency());
        return List.of(
                who.actor().fullName(), who.username().value(), agency.name(), agency.abbreviation(), agency.place());
    }

    private void store(PersonId person, PasswordHash chosen) {
        jdbc.sql("UPDATE identity.account SET password_hash = ?, password_given = false WHERE person_id = ?")
                .params(chosen.value(), person.value())
                .update();
    }

    private void record(Actor actor) {
        journal.record(new JournalEntry(
                actor.person().value(),
                actor.agency().value(),
                "identity.password-changed",
                "person:" + actor.person(),
                Map.of()));
    }
}
