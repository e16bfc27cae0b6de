package vn.banggiang.demonstration;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyLevel;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Post;
import vn.banggiang.directory.Role;
import vn.banggiang.signing.KeyId;
import vn.banggiang.signing.Pkcs12Vault;
import vn.banggiang.signing.SigningFiles;
import vn.banggiang.signing.demonstration.DemonstrationAuthority;
import vn.banggiang.signing.demonstration.Enrolment;
import vn.banggiang.signing.demonstration.KeyKind;

/**
 * Gives every agency and every leader a key with a certificate of the demonstration authority: {@code agency-<code>} and
 * {@code person-<staff code>}. Communes get elliptic keys, which are made in an instant.
 */
@Component
class Certification {

    private final Directory directory;
    private final DemonstrationAuthority authority;

    Certification(Directory directory, Pkcs12Vault vault, SigningFiles files, Clock clock) {
        this.directory = directory;
        this.authority = new DemonstrationAuthority(vault, files.trust(), files.revocations(), clock);
    }

    /** Certifies whoever has no certificate yet. */
    void certify() {
        authority.establish();
        List<Enrolment> enrolments = new ArrayList<>();
        for (Agency agency : directory.agencies()) {
            enrolments.add(seal(agency));
            directory.holders(agency.id(), Role.LEADER).forEach(leader -> enrolments.add(leader(agency, leader)));
        }
        authority.enrol(enrolments);
    }

    private static Enrolment seal(Agency agency) {
        String code = agency.code().value();
        return new Enrolment.Agency(new KeyId("agency-" + code), kind(agency), agency.name(), code);
    }

    private Enrolment leader(Agency agency, Post post) {
        String staffCode = directory.person(post.person()).staffCode();
        return new Enrolment.Person(
                new KeyId("person-" + staffCode),
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
