package vn.banggiang.notices.mail;

/** A server will never take this letter (SMTP 5xx), or the address is none. */
public final class MailRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final int answer;

    MailRefused(int answer, Throwable cause) {
        super("refused with " + answer, cause);
        this.answer = answer;
    }

    /** Three digits of SMTP; 0 for what is no address. */
    public int answer() {
        return answer;
    }
}
