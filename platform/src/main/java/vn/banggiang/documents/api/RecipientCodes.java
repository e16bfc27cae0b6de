package vn.banggiang.documents.api;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.documents.DocumentsException;

/** Agencies as programs name them: by their codes. */
@Component
class RecipientCodes {

    private final Directory directory;

    RecipientCodes(Directory directory) {
        this.directory = directory;
    }

    /** The agencies; INVALID {@code documents.recipient-unknown} naming the first code that no agency has. */
    List<AgencyId> ofCodes(List<String> codes) {
        return codes.stream()
                .map(code -> directory
                        .byCode(new AgencyCode(code))
                        .map(Agency::id)
                        .orElseThrow(() -> DocumentsException.invalid("documents.recipient-unknown", code)))
                .toList();
    }
}
