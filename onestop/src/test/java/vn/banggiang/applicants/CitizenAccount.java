package vn.banggiang.applicants;

import java.time.LocalDate;
import java.util.Objects;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.identity.Authenticator;
import vn.banggiang.identity.ClientAddress;
import vn.banggiang.identity.NewPassword;
import vn.banggiang.identity.Origins;

/** Accounts of citizens for tests of other modules, without pages. */
public final class CitizenAccount {

    /** The day on which all of them were born. */
    public static final LocalDate BORN = LocalDate.of(1985, 4, 30);

    private CitizenAccount() {}

    /** Opened under a number that nobody else has, and signed in; not proven. */
    public static ApplicantActor opened(BeanFactory beans) {
        return opened(beans, CitizenAtHome.number(), "Hoàng Thị Mai");
    }

    /** The same with this number. */
    public static ApplicantActor opened(BeanFactory beans, String number, String name) {
        ClientAddress home = Objects.requireNonNull(Origins.fresh().address());
        var password = new NewPassword("", CitizenAtHome.PASSWORD, CitizenAtHome.PASSWORD);
        SignUps signUps = beans.getBean(SignUps.class);
        NewAuthenticator begun = signUps.begin(home, new SignUpForm(name, BORN, number, "", "", "", password, true));
        Authenticator phone = Authenticator.typed(begun.secret().inGroups());
        signUps.finish(home, begun.key(), phone.code());
        beans.getBean(JdbcClient.class)
                .sql("UPDATE applicants.account SET last_step = last_step - 10")
                .update();
        RandomKey key = beans.getBean(ApplicantSignIn.class).enter(home, number, CitizenAtHome.PASSWORD, phone.code());
        return beans.getBean(ApplicantSessions.class).of(key).orElseThrow();
    }

    /** A number that nobody has yet. */
    public static String number() {
        return CitizenAtHome.number();
    }
}
