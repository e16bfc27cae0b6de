package vn.banggiang.identity;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.banggiang.startup.StartupNotice;

/** Tells the operator that the key of the second factor is lost: nobody who has turned it on can sign in. */
@Component
class SecondFactorNotice implements StartupNotice {

    private final SecondFactors steps;
    private final MessageSource messages;

    SecondFactorNotice(SecondFactors steps, MessageSource messages) {
        this.steps = steps;
        this.messages = messages;
    }

    @Override
    public List<String> lines(Locale locale) {
        return steps.isReadable() ? List.of() : List.of(messages.getMessage("identity.key-lost", null, locale));
    }
}
