package vn.banggiang.outgoing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Post;
import vn.banggiang.directory.Role;
import vn.banggiang.words.Folding;

/**
 * Who decides, above the grounds of a decision (annex III, samples 1.2 and 1.3): the title of an agency's head and the
 * agency, such as "Giám đốc Sở Tài chính"; a body that decides together is named itself.
 */
@Component
class DecidingAuthority {

    private static final List<String> COLLECTIVE = List.of("uy ban nhan dan", "hoi dong nhan dan");

    private final Directory directory;

    DecidingAuthority(Directory directory) {
        this.directory = directory;
    }

    /** Empty where the agency decides as a body, or has no head today. */
    Optional<String> of(Agency agency) {
        if (COLLECTIVE.stream().anyMatch(Folding.fold(agency.letterhead())::startsWith)) {
            return Optional.empty();
        }
        return directory.holders(agency.id(), Role.LEADER).stream()
                .filter(post -> !post.deputy())
                .findFirst()
                .map(Post::position)
                .map(position -> joined(position, agency.letterhead()));
    }

    /** "Chánh Văn phòng" of "Văn phòng Ủy ban" is "Chánh Văn phòng Ủy ban". */
    static String joined(String position, String agency) {
        List<String> title = Arrays.asList(position.split(" ", -1));
        List<String> name = Arrays.asList(agency.split(" ", -1));
        for (int shared = Math.min(title.size(), name.size()); shared > 0; shared--) {
            String end = String.join(" ", title.subList(title.size() - shared, title.size()));
            if (Folding.fold(end).equals(Folding.fold(String.join(" ", name.subList(0, shared))))) {
                return String.join(" ", title) + " " + String.join(" ", name.subList(shared, name.size()));
            }
        }
        return position + " " + agency;
    }
}
