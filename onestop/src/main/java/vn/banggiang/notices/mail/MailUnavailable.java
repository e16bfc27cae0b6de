package vn.banggiang.notices.mail;

/** The server was not reached, or says to come again (SMTP 4xx). */
public final class MailUnavailable extends Exception {

    private static final long serialVersionUID = 1L;

    MailUnavailable(Throwable cause) {
        super(cause.getClass().getSimpleName(), cause);
    }
}
