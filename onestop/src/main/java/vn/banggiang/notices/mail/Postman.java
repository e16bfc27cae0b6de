package vn.banggiang.notices.mail;

/** Whoever carries letters to citizens; there is none where no mail server is configured. */
public interface Postman {

    /**
     * Hands a letter over to the server that is next.
     *
     * @throws MailRefused for ever: nobody takes letters at this address
     * @throws MailUnavailable for now
     */
    void carry(Letter letter) throws MailRefused, MailUnavailable;
}
