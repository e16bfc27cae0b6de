package vn.banggiang.identity;

import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.directory.DirectoryImport;
import vn.banggiang.directory.PersonId;
import vn.banggiang.identity.totp.RecoveryCode;
import vn.banggiang.identity.totp.TotpSecret;

/** An official with an account that asks for a code, and the telephone that shows it. */
public record TwoSteps(Official official, Authenticator phone, List<RecoveryCode> recoveryCodes) {

    /** The password of all of them. */
    public static final String PASSWORD = "Sông Bằng Giang 1";

    /** Somebody new. */
    public static TwoSteps someone(BeanFactory beans) {
        Official official = Official.withOnePost(beans.getBean(DirectoryImport.class));
        Accounts accounts = beans.getBean(Accounts.class);
        accounts.create(official.person(), official.username(), QuickHash.of(PASSWORD));
        return turnedOnBy(official, beans);
    }

    /** This official, who has an account with {@link #PASSWORD}. */
    static TwoSteps turnedOnBy(Official official, BeanFactory beans) {
        SecondFactor secondFactor = beans.getBean(SecondFactor.class);
        SignedIn who = beans.getBean(SignIn.class)
                .signIn(Origins.fresh(), official.username().value(), PASSWORD, "");
        TotpSecret secret = secondFactor.newSecret();
        Authenticator phone = Authenticator.typed(secret.inGroups());
        List<RecoveryCode> recoveryCodes = secondFactor.turnOn(
                who, secret, new PasswordAndCode(PASSWORD, phone.code()), new SignInId(UUID.randomUUID()));
        timePasses(official.person(), beans.getBean(JdbcClient.class));
        return new TwoSteps(official, phone, recoveryCodes);
    }

    /** What was taken so far was taken five minutes ago: what the telephone shows now has not been. */
    public static void timePasses(PersonId person, JdbcClient jdbc) {
        jdbc.sql("UPDATE identity.second_step SET last_step = last_step - 10 WHERE person_id = ?")
                .param(person.value())
                .update();
    }

    /** The name to sign in with. */
    public String username() {
        return official.username().value();
    }
}
