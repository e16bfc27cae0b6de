package vn.banggiang.notices.mail;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;

/** Carries letters by SMTP, one connection each. */
public final class SmtpPostman implements Postman {

    private static final int FOR_EVER = 500;

    private final MailServer server;
    private final Session session;

    public SmtpPostman(MailServer server) {
        this.server = server;
        this.session = Session.getInstance(server.properties());
    }

    @Override
    public void carry(Letter letter) throws MailRefused, MailUnavailable {
        Address to = address(letter);
        try (Transport transport = session.getTransport("smtp")) {
            MimeMessage message = message(letter, to);
            if (server.user().isEmpty()) {
                transport.connect();
            } else {
                transport.connect(server.user(), server.password());
            }
            transport.sendMessage(message, new Address[] {to});
        } catch (MessagingException e) {
            int answer = answer(e);
            if (answer >= FOR_EVER) {
                throw new MailRefused(answer, e);
            }
            throw new MailUnavailable(e);
        }
    }

    private MimeMessage message(Letter letter, Address to) throws MessagingException {
        MimeMessage message = new Identified(session, "<" + letter.id() + "@" + domain() + ">");
        message.setFrom(new InternetAddress(server.from()));
        message.setRecipient(Message.RecipientType.TO, to);
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.text(), StandardCharsets.UTF_8.name());
        // Nobody's holiday reply is wanted (RFC 3834).
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private String domain() {
        return server.from().substring(server.from().indexOf('@') + 1);
    }

    /** Its id does not change when it is sent again. */
    private static final class Identified extends MimeMessage {

        private final String id;

        Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }

    private static Address address(Letter letter) throws MailRefused {
        try {
            return new InternetAddress(letter.to(), true);
        } catch (AddressException none) {
            throw new MailRefused(0, none);
        }
    }

    /** What the server said of the recipient; 0 where it said nothing of it. What it says of us may change. */
    private static int answer(MessagingException failed) {
        for (Exception next = failed; next instanceof MessagingException said; next = said.getNextException()) {
            if (said instanceof SMTPAddressFailedException refused) {
                return refused.getReturnCode();
            }
        }
        return 0;
    }
}
