package vn.banggiang.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.identity.Actor;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.identity.Username;

class ChosenLanguageTest {

    private final ChosenLanguage languages = new ChosenLanguage();

    @BeforeEach
    void somebodyWhoReadsVietnameseIsSignedIn() {
        var actor = new Actor(
                new PersonId(UUID.randomUUID()), "Lục Thị Thử", new AgencyId(UUID.randomUUID()), Set.of(), Set.of());
        var reader = new SignedIn(actor, new Username("thu.lt"), Language.VI.locale());
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(reader, null));
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aPageSpeaksTheAccountsLanguage() {
        assertThat(languages.of(english("/incoming"))).isEqualTo(Language.VI);
    }

    @Test
    void aProgramIsAnsweredInTheLanguageItAskedFor() {
        assertThat(languages.of(english("/api/v1/incoming"))).isEqualTo(Language.EN);
    }

    private static MockHttpServletRequest english(String path) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.addHeader("Accept-Language", "en");
        request.addPreferredLocale(Locale.ENGLISH);
        return request;
    }
}
