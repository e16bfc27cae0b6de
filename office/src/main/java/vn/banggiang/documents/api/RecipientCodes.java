package vn.banggiang.documents.api;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.recipients.RecipientGroups;

/** Agencies as programs name them: by their codes. */
@Component
public class RecipientCodes {

    private static final int MOST = 500;

    private final Directory directory;
    private final RecipientGroups groups;

    RecipientCodes(Directory directory, RecipientGroups groups) {
        this.directory = directory;
        this.groups = groups;
    }

    /** The agencies of these codes and those of these groups, each once. */
    public List<AgencyId> of(AgencyId sender, List<String> codes, List<String> keys) {
        return Stream.concat(
                        ofCodes(codes).stream(),
                        keys.stream()
                                .flatMap(key -> groups.named(sender, key).agencies().stream())
                                .map(Agency::id))
                .distinct()
                .toList();
    }

    /** The agencies, each once; INVALID {@code documents.too-many} beyond 500, {@code documents.recipient-unknown} naming the first code that no agency has. */
    public List<AgencyId> ofCodes(List<String> codes) {
        List<String> once = codes.stream().distinct().toList();
        if (once.size() > MOST) {
            throw DocumentsException.tooManyEntries("recipients", MOST);
        }
        return once.stream()
                .map(code -> directory
                        .byCode(new AgencyCode(code))
                        .map(Agency::id)
                        .orElseThrow(() -> DocumentsException.invalid("documents.recipient-unknown", code)))
                .toList();
    }
}
