package vn.banggiang.procedures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.outgoing.IssuedDocuments;
import vn.banggiang.procedures.facts.ProceduresException;

/** Finds the decision that somebody names: among what was issued here, signed and sealed, before anything else. */
@Component
public class Decisions {

    private final IssuedDocuments issued;
    private final Directory directory;

    Decisions(IssuedDocuments issued, Directory directory) {
        this.issued = issued;
        this.directory = directory;
    }

    /**
     * The decision with this number and notation of the agency or of the province's People's Committee; where neither issued
     * it here, the one that was typed.
     *
     * @param date of issue, needed where it was not issued here
     * @param issuer needed where it was not issued here
     */
    public Decision named(AgencyId agency, String code, @Nullable LocalDate date, String issuer) {
        Optional<OutgoingId> document = issuers(agency).stream()
                .flatMap(here -> find(here, code).stream())
                .findFirst();
        if (document.isPresent()) {
            var issue = issued.with(document.get()).orElseThrow();
            return new Decision(issue.code(), issue.date(), issue.issuer(), document.get());
        }
        if (date == null) {
            throw ProceduresException.invalid("decidedOn", "procedures.decision-unknown");
        }
        return new Decision(code, date, issuer, null);
    }

    private List<AgencyId> issuers(AgencyId agency) {
        return Stream.concat(directory.province().map(Agency::id).stream(), Stream.of(agency))
                .distinct()
                .toList();
    }

    private Optional<OutgoingId> find(AgencyId agency, String code) {
        try {
            return Optional.of(issued.required(agency, code));
        } catch (DocumentsException notHere) {
            return Optional.empty();
        }
    }
}
