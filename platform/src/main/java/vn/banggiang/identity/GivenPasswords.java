package vn.banggiang.identity;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.PersonId;

/** Passwords that an administrator handed over: they serve for choosing another, and for nothing else. */
@Component
public class GivenPasswords {

    private final JdbcClient jdbc;

    GivenPasswords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether this person has not chosen another yet. */
    public boolean isStillHeldBy(PersonId person) {
        return jdbc.sql("SELECT password_given FROM identity.account WHERE person_id = ?")
                .param(person.value())
                .query(Boolean.class)
                .single();
    }
}
