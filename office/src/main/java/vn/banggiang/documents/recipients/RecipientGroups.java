package vn.banggiang.documents.recipients;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.words.Folding;

/** All groups that somebody of an agency may write to: its own first, then those of the directory. */
@Component
public class RecipientGroups {

    private static final int FEWEST_LETTERS = 2;

    private final DirectoryGroups directory;
    private final OwnGroups own;

    RecipientGroups(DirectoryGroups directory, OwnGroups own) {
        this.directory = directory;
        this.own = own;
    }

    /** All of them, never with the sender among them. */
    public List<RecipientGroup> of(AgencyId sender) {
        return Stream.concat(own.of(sender).stream().map(OwnGroup::today), directory.of(sender).stream())
                .filter(group -> !group.agencies().isEmpty())
                .toList();
    }

    /** Those in whose name these words stand, with or without accents. */
    public List<RecipientGroup> search(AgencyId sender, String words) {
        String folded = Folding.fold(words);
        return folded.length() < FEWEST_LETTERS
                ? List.of()
                : of(sender).stream()
                        .filter(group -> Folding.fold(group.name()).contains(folded))
                        .toList();
    }

    /** The group that programs call so; INVALID {@code documents.recipient-group-unknown} where there is none. */
    public RecipientGroup named(AgencyId sender, String key) {
        return of(sender).stream()
                .filter(group -> group.key().equals(key))
                .findFirst()
                .orElseThrow(() -> DocumentsException.invalid("documents.recipient-group-unknown", key)
                        .at("recipients"));
    }
}
