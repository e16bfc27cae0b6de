package vn.banggiang.applicants;

import java.time.LocalDate;
import java.util.Objects;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.identity.Authenticator;
import vn.banggiang.identity.ClientAddress;
import vn.banggiang.identity.NewPassword;
import vn.banggiang.identity.Origins;

/** Somebody with an account, and an identity number that nobody else has, for tests of other modules. */
public final class SignedUp {

    private SignedUp() {}

    /** Signed in. */
    public static ApplicantActor someone(BeanFactory beans, String name) {
        return person(beans, name).actor();
    }

    /** Signed in, and able to sign in again. */
    public static Person person(BeanFactory beans, String name) {
        SignUps signUps = beans.getBean(SignUps.class);
        ClientAddress home = Objects.requireNonNull(Origins.fresh().address());
        String number = CitizenAtHome.number();
        var password = new NewPassword("", CitizenAtHome.PASSWORD, CitizenAtHome.PASSWORD);
        NewAuthenticator begun = signUps.begin(
                home, new SignUpForm(name, LocalDate.of(1985, 4, 30), number, "", "", "", password, true));
        Authenticator phone = Authenticator.typed(begun.secret().inGroups());
        signUps.finish(home, begun.key(), phone.code());
        forgetsTheLastCode(beans);
        ApplicantActor actor = beans.getBean(ApplicantSessions.class)
                .of(beans.getBean(ApplicantSignIn.class).enter(home, number, CitizenAtHome.PASSWORD, phone.code()))
                .orElseThrow();
        forgetsTheLastCode(beans);
        return new Person(actor, number, phone);
    }

    private static void forgetsTheLastCode(BeanFactory beans) {
        beans.getBean(JdbcClient.class)
                .sql("UPDATE applicants.account SET last_step = last_step - 10")
                .update();
    }

    /** Somebody with the telephone at hand. */
    public record Person(ApplicantActor actor, String number, Authenticator phone) {}

    /** Their identity number. */
    public static IdentityNumber number(BeanFactory beans, ApplicantActor actor) {
        return new IdentityNumber(
                beans.getBean(Applicants.class).ofThePlatform(actor.id()).number());
    }
}
