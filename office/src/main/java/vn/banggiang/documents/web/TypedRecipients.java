package vn.banggiang.documents.web;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.recipients.RecipientGroup;
import vn.banggiang.documents.recipients.RecipientGroups;
import vn.banggiang.words.Folding;

/** Agencies that were typed and not chosen from the list, as browsers without scripts send them. */
@Component
public class TypedRecipients {

    private static final int MOST_COMPARED = 20;
    private static final int MOST = 500;

    private final Directory directory;
    private final RecipientGroups groups;

    TypedRecipients(Directory directory, RecipientGroups groups) {
        this.directory = directory;
        this.groups = groups;
    }

    /**
     * The agencies meant. Each name must mean one agency only: a document sent to the wrong one cannot be unsent.
     *
     * @param sender who is in no group that is meant
     * @param typed names or codes of agencies, or names of groups, semicolons between them; null or blank for none
     * @throws DocumentsException {@code documents.recipient-unknown} or {@code documents.recipient-unclear}
     */
    public List<AgencyId> of(AgencyId sender, @Nullable String typed) {
        List<String> names = Arrays.stream(Objects.requireNonNullElse(typed, "").split(";", -1))
                .map(name -> Normalizer.normalize(name.strip(), Normalizer.Form.NFC))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        if (names.size() > MOST) {
            throw DocumentsException.tooManyEntries("recipients", MOST);
        }
        return names.stream().flatMap(name -> meant(sender, name)).distinct().toList();
    }

    private Stream<AgencyId> meant(AgencyId sender, String name) {
        Optional<RecipientGroup> group = groups.search(sender, name).stream()
                .filter(one -> Folding.fold(one.name()).equals(Folding.fold(name)))
                .findFirst();
        return group.isPresent() ? group.get().agencies().stream().map(Agency::id) : Stream.of(meant(name));
    }

    private AgencyId meant(String name) {
        List<Agency> near = directory.search(name, MOST_COMPARED);
        if (near.isEmpty()) {
            throw DocumentsException.invalid("documents.recipient-unknown", name)
                    .at("recipients");
        }
        return only(near, agency -> isCalled(agency, name))
                .or(() -> only(near, agency -> startsWith(agency.name(), name)))
                .or(() -> only(near, agency -> true))
                .orElseThrow(() -> DocumentsException.invalid("documents.recipient-unclear", name)
                        .at("recipients"));
    }

    /** The one agency of that kind; none where there are several. */
    private static Optional<AgencyId> only(List<Agency> agencies, Predicate<Agency> kind) {
        List<Agency> found = agencies.stream().filter(kind).toList();
        return found.size() == 1 ? Optional.of(found.getFirst().id()) : Optional.empty();
    }

    /** "Sở Y tế" for "Sở Y tế tỉnh Cao Bằng". */
    private static boolean startsWith(String name, String typed) {
        return name.regionMatches(true, 0, typed + " ", 0, typed.length() + 1);
    }

    private static boolean isCalled(Agency agency, String name) {
        return agency.name().equalsIgnoreCase(name)
                || agency.abbreviation().equalsIgnoreCase(name)
                || agency.code().toString().equalsIgnoreCase(name);
    }
}
