package vn.banggiang.outgoing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Delegation;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Post;
import vn.banggiang.directory.Role;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.identity.Actor;
import vn.banggiang.layout.SignatureBlock;
import vn.banggiang.words.Folding;

/**
 * In which capacity somebody signs (art. 13): as head, for the head (KT.), by delegation (TUQ.), for all (TM.). The one
 * rule of who may sign for whom: on the day, the named signer leads the agency, and who signs is that leader or holds the
 * leader's delegation and a post in the agency. Page, list, guard and issue ask here.
 */
@Component
public class SigningCapacity {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Directory directory;
    private final PageWords words;
    private final Clock clock;

    SigningCapacity(Directory directory, PageWords words, Clock clock) {
        this.directory = directory;
        this.words = words;
        this.clock = clock;
    }

    /** Boxes 7a and 7b for this signer; INVALID {@code documents.signer-not-leader} for who is no leader here. */
    SignatureBlock of(Agency agency, PersonId signer) {
        List<Post> leaders = directory.holders(agency.id(), Role.LEADER);
        Post post = leaders.stream()
                .filter(one -> one.person().equals(signer))
                .findFirst()
                .orElseThrow(() -> DocumentsException.invalid("documents.signer-not-leader")
                        .at("signer"));
        List<String> authority = new ArrayList<>(committee(agency));
        if (post.deputy()) {
            head(leaders).map(one -> words.forHead(upper(one.position()))).ifPresent(authority::add);
        }
        return new SignatureBlock(authority, upper(post.position()), post.fullName());
    }

    /** Boxes 7a and 7b for who signs by this leader's delegation. */
    SignatureBlock delegated(Agency agency, PersonId leader, PersonId delegate) {
        SignatureBlock own = of(agency, leader);
        List<String> authority = new ArrayList<>(committee(agency));
        authority.add(words.delegatedBy(own.position()));
        Post post = post(agency.id(), delegate, today())
                .orElseThrow(() -> DocumentsException.forbidden("documents.only-signer"));
        return new SignatureBlock(authority, upper(post.position()), post.fullName());
    }

    /** Whether this person may sign the document today, as its named signer or in the signer's stead. */
    public boolean maySign(Actor actor, OutgoingDocument document) {
        return actor.agency().equals(document.agency())
                && signersFor(actor.person(), document.agency(), today())
                        .contains(document.content().signer());
    }

    /**
     * FORBIDDEN {@code documents.only-signer} for a stranger, {@code documents.signer-left} where the named signer leads the
     * agency no more.
     */
    void require(Actor actor, OutgoingDocument document) {
        if (maySign(actor, document)) {
            return;
        }
        PersonId signer = document.content().signer();
        boolean strangers = !signer.equals(actor.person())
                && delegations(actor.person(), document.agency(), today()).noneMatch(signer::equals);
        throw DocumentsException.forbidden(strangers ? "documents.only-signer" : "documents.signer-left");
    }

    /**
     * CONFLICT {@code documents.signed-without-capacity} unless who signed could sign on the day of the signature. What has
     * ended since takes nothing from it.
     */
    void requireLawful(OutgoingDocument signed) {
        LeaderSignature signature = signed.requiredSignature();
        if (signersFor(signature.by(), signed.agency(), VietnamTime.day(signature.at()))
                .isEmpty()) {
            throw DocumentsException.conflict("documents.signed-without-capacity");
        }
    }

    /** In whose name this person signs in the agency today: their own, if they lead it, and their delegating leaders'. */
    List<PersonId> signersFor(Actor actor) {
        return signersFor(actor.person(), actor.agency(), today());
    }

    private List<PersonId> signersFor(PersonId person, AgencyId agency, LocalDate day) {
        if (post(agency, person, day).isEmpty()) {
            return List.of();
        }
        return Stream.concat(Stream.of(person), delegations(person, agency, day))
                .filter(signer -> leads(signer, agency, day))
                .toList();
    }

    private Stream<PersonId> delegations(PersonId delegate, AgencyId agency, LocalDate day) {
        return directory.delegationsTo(delegate, day).stream()
                .filter(one -> one.agency().equals(agency))
                .map(Delegation::leader);
    }

    private boolean leads(PersonId person, AgencyId agency, LocalDate day) {
        return directory.posts(person, day).stream()
                .anyMatch(post -> post.agency().equals(agency) && post.role() == Role.LEADER);
    }

    private Optional<Post> post(AgencyId agency, PersonId person, LocalDate day) {
        return directory.posts(person, day).stream()
                .filter(one -> one.agency().equals(agency))
                .findFirst();
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }

    private static Optional<Post> head(List<Post> leaders) {
        return leaders.stream().filter(one -> !one.deputy()).findFirst();
    }

    private List<String> committee(Agency agency) {
        boolean committee = Folding.fold(agency.letterhead()).startsWith("uy ban nhan dan");
        return committee ? List.of(words.onBehalfOfCommittee()) : List.of();
    }

    private static String upper(String position) {
        return position.toUpperCase(VIETNAMESE);
    }
}
