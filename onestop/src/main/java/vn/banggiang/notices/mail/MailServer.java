package vn.banggiang.notices.mail;

import java.util.Properties;

/**
 * The mail server that takes letters from here.
 *
 * @param user empty for a server that asks nobody, such as one on this machine
 * @param from who the letters are from
 */
public record MailServer(String host, int port, Security security, String user, String password, String from) {

    private static final int LONGEST_WAIT = 20_000;

    /** How what is said to it is protected on the way. */
    public enum Security {
        /** Begins in the open and goes on only under TLS. */
        STARTTLS,
        /** TLS from the first byte. */
        TLS,
        /** Not at all: for a server on this machine. */
        NONE
    }

    Properties properties() {
        Properties all = new Properties();
        all.setProperty("mail.smtp.host", host);
        all.setProperty("mail.smtp.port", String.valueOf(port));
        all.setProperty("mail.smtp.from", from);
        all.setProperty("mail.smtp.auth", String.valueOf(!user.isEmpty()));
        all.setProperty("mail.smtp.ssl.enable", String.valueOf(security == Security.TLS));
        all.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        all.setProperty("mail.smtp.starttls.enable", String.valueOf(security == Security.STARTTLS));
        all.setProperty("mail.smtp.starttls.required", String.valueOf(security == Security.STARTTLS));
        for (String wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            all.setProperty("mail.smtp." + wait, String.valueOf(LONGEST_WAIT));
        }
        return all;
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "MailServer " + host + ":" + port;
    }
}
