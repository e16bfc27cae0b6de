package vn.banggiang.documents.outgoing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Post;
import vn.banggiang.directory.Role;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.Folding;
import vn.banggiang.layout.SignatureBlock;

/** In which capacity somebody signs (art. 13): as head, for the head (KT.), by delegation (TUQ.), for all (TM.). */
@Component
class SigningCapacity {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Directory directory;
    private final PageWords words;

    SigningCapacity(Directory directory, PageWords words) {
        this.directory = directory;
        this.words = words;
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
        Post post =
                post(agency.id(), delegate).orElseThrow(() -> DocumentsException.forbidden("documents.only-signer"));
        return new SignatureBlock(authority, upper(post.position()), post.fullName());
    }

    /** Whether this person may sign in the named signer's stead today. */
    boolean holdsDelegation(AgencyId agency, PersonId signer, PersonId person) {
        return directory.delegationsTo(person).stream()
                .anyMatch(one -> one.agency().equals(agency) && one.leader().equals(signer));
    }

    private Optional<Post> post(AgencyId agency, PersonId person) {
        return directory.posts(person).stream()
                .filter(one -> one.agency().equals(agency))
                .findFirst();
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
