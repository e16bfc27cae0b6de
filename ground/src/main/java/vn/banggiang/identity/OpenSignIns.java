package vn.banggiang.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.directory.PersonId;

/** Where a person is signed in, and the end of it. */
@Service
public class OpenSignIns {

    private final Sessions sessions;
    private final Tokens tokens;
    private final Journal journal;

    OpenSignIns(Sessions sessions, Tokens tokens, Journal journal) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.journal = journal;
    }

    /** All sessions and tokens of this person: the one at hand first, then the last used. */
    public List<OpenSignIn> of(PersonId person, SignInId current) {
        return Stream.concat(sessions.of(person).stream(), tokens.of(person).stream())
                .sorted(Comparator.comparing((OpenSignIn open) -> !open.id().equals(current))
                        .thenComparing(OpenSignIn::lastSeen, Comparator.reverseOrder()))
                .toList();
    }

    /** Ends one of one's own; {@link IdentityException} {@code identity.no-such-sign-in} when there is none (any more). */
    @Transactional
    public void end(SignedIn who, SignInId id) {
        PersonId person = who.actor().person();
        if (!sessions.end(person, id) && !tokens.end(person, id)) {
            throw IdentityException.notFound("identity.no-such-sign-in");
        }
        record(who, Map.of("sign-in", id.toString()));
    }

    /** Ends every session and token of one's own but this session. */
    @Transactional
    public void endAllBut(SignedIn who, SignInId kept) {
        PersonId person = who.actor().person();
        int ended = sessions.endAllBut(person, kept) + tokens.endAll(person);
        record(who, Map.of("sign-ins", String.valueOf(ended)));
    }

    private void record(SignedIn who, Map<String, String> details) {
        PersonId person = who.actor().person();
        journal.record(new JournalEntry(
                person.value(), who.actor().agency().value(), "identity.sign-ins-ended", "person:" + person, details));
    }
}
