package vn.banggiang.notices;

import java.net.URI;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.banggiang.notices.Mails.Due;
import vn.banggiang.notices.mail.Letter;
import vn.banggiang.notices.mail.MailRefused;
import vn.banggiang.notices.mail.MailUnavailable;
import vn.banggiang.notices.mail.Postman;
import vn.banggiang.shell.Language;

/** Carries what is due to the mail server. A letter says a number and where to sign in, and nothing of anybody. */
@Component
class MailRound {

    private static final Logger LOG = LoggerFactory.getLogger(MailRound.class);

    private final Optional<Postman> postman;
    private final Mails mails;
    private final MessageSource messages;
    private final URI publicAddress;

    MailRound(
            Optional<Postman> postman,
            Mails mails,
            MessageSource messages,
            @Value("${banggiang.public-address}") URI publicAddress) {
        this.postman = postman;
        this.mails = mails;
        this.messages = messages;
        this.publicAddress = publicAddress;
    }

    /** Whether anybody carries letters. */
    boolean isServed() {
        return postman.isPresent();
    }

    void carry(BooleanSupplier stopped) {
        if (postman.isEmpty()) {
            return;
        }
        for (NoticeId id : mails.due()) {
            if (stopped.getAsBoolean()) {
                return;
            }
            mails.take(id).ifPresent(mail -> carry(postman.get(), mail));
        }
    }

    private void carry(Postman carrier, Due mail) {
        try {
            carrier.carry(letter(mail));
            mails.handedOver(mail.id());
        } catch (MailRefused never) {
            LOG.info("notice {} bounced: {}", mail.id(), never.getMessage());
            mails.bounced(mail, never.answer());
        } catch (MailUnavailable later) {
            LOG.info("notice {} is tried again unless this was the last time: {}", mail.id(), later.getMessage());
            if (mail.last()) {
                mails.givenUp(mail);
            }
        }
    }

    private Letter letter(Due mail) {
        String code = mail.code();
        return new Letter(
                mail.id().value(),
                mail.to(),
                text("notices.mail-subject", code),
                text(
                        "notices.mail-text",
                        code,
                        publicAddress.resolve("/mot-cua/thong-bao"),
                        publicAddress.resolve("/mot-cua/tra-cuu")));
    }

    private String text(String key, Object... args) {
        return messages.getMessage(key, args, Language.VI.locale());
    }
}
