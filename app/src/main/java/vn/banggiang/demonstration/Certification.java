package vn.banggiang.demonstration;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyLevel;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Post;
import vn.banggiang.directory.Role;
import vn.banggiang.signatories.KeyIssuer;
import vn.banggiang.signatures.KeyId;
import vn.banggiang.signatures.KeyStorage;
import vn.banggiang.signatures.PinCost;
import vn.banggiang.signatures.PinLockedKeys;
import vn.banggiang.signatures.Pkcs12Vault;
import vn.banggiang.signatures.SignatureImage;
import vn.banggiang.signatures.SignatureImages;
import vn.banggiang.signatures.SigningPin;
import vn.banggiang.signatures.demonstration.DemonstrationAuthority;
import vn.banggiang.signatures.demonstration.Enrolment;
import vn.banggiang.signatures.demonstration.KeyKind;
import vn.banggiang.signatures.demonstration.SealDrawing;
import vn.banggiang.signatures.demonstration.SignatureDrawing;
import vn.banggiang.signing.SigningFiles;

/**
 * Gives every agency and every leader a key with a certificate of the demonstration authority: {@code agency-<code>} and
 * {@code person-<staff code>}, these behind one PIN. Communes get elliptic keys, which are made in an instant.
 */
@Component
class Certification implements KeyIssuer {

    /** The one PIN of all demonstration leaders; docs/operators.md names it too. */
    static final String PIN = "285714";

    /** Before the first document of the two years that the demonstration plays. */
    private static final Duration EARLY = Duration.ofDays(3 * 365);

    private final Loading loading;
    private final Directory directory;
    private final Pkcs12Vault vault;
    private final PinLockedKeys locked;
    private final DemonstrationAuthority authority;
    private final SignatureImages images;
    private final SealDrawing seals = new SealDrawing();
    private final SignatureDrawing signatures = new SignatureDrawing();

    Certification(
            Loading loading,
            Directory directory,
            Pkcs12Vault vault,
            PinLockedKeys locked,
            SigningFiles files,
            SignatureImages images,
            Clock clock) {
        this.loading = loading;
        this.directory = directory;
        this.vault = vault;
        this.locked = locked;
        this.images = images;
        this.authority = new DemonstrationAuthority(vault, files.trust(), files.revocations(), clock, EARLY);
    }

    /** Certifies whoever has no certificate yet, and draws the pictures that their signatures show. */
    void certify() {
        authority.establish();
        List<Enrolment> enrolments = new ArrayList<>();
        for (Agency agency : directory.agencies()) {
            enrolments.add(seal(agency));
            directory.holders(agency.id(), Role.LEADER).forEach(leader -> enrolments.add(leader(agency, leader)));
        }
        enrolments.parallelStream().forEach(one -> images.store(one.key(), picture(one)));
        KeyStorage behindPin = locked.behind(SigningPin.chosen(PIN, PIN), PinCost.DEMONSTRATION);
        authority.enrol(enrolments, one -> one instanceof Enrolment.Person ? behindPin : vault);
    }

    @Override
    public boolean gives(PersonId person) {
        return loading.finished() && signs(person).isPresent();
    }

    @Override
    public void give(PersonId person) {
        Post post = signs(person).orElseThrow();
        Enrolment enrolment = leader(directory.agency(post.agency()), post);
        images.store(enrolment.key(), picture(enrolment));
        authority.enrol(List.of(enrolment));
    }

    /** The post in which the person signs: as a leader, or in the stead of one. */
    private Optional<Post> signs(PersonId person) {
        boolean delegate = !directory.delegationsTo(person).isEmpty();
        return directory.posts(person).stream()
                .filter(post -> delegate || post.role() == Role.LEADER)
                .findFirst();
    }

    private SignatureImage picture(Enrolment enrolment) {
        return switch (enrolment) {
            case Enrolment.Agency agency -> seals.of(agency.agency());
            case Enrolment.Person person -> signatures.of(person.name());
        };
    }

    private static Enrolment seal(Agency agency) {
        String code = agency.code().value();
        return new Enrolment.Agency(KeyId.agency(code), kind(agency), agency.name(), code);
    }

    private Enrolment leader(Agency agency, Post post) {
        String staffCode = directory.person(post.person()).staffCode();
        return new Enrolment.Person(
                KeyId.person(staffCode),
                kind(agency),
                post.fullName(),
                post.position(),
                staffCode,
                agency.name(),
                agency.code().value());
    }

    private static KeyKind kind(Agency agency) {
        return agency.level() == AgencyLevel.COMMUNE ? KeyKind.P_256 : KeyKind.RSA_2048;
    }
}
