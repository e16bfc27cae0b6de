package vn.banggiang.procedures.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.banggiang.procedures.ProcedureVersion;
import vn.banggiang.procedures.ProcedureView;
import vn.banggiang.procedures.Publication;

/** A procedure as programs see it. */
record ProcedureBody(
        UUID id,
        String code,
        UUID agency,
        List<VersionBody> versions,
        @Nullable LocalDate ends) {

    static ProcedureBody of(ProcedureView view) {
        return new ProcedureBody(
                view.procedure().id().value(),
                view.procedure().code().value(),
                view.procedure().agency().value(),
                view.versions().stream().map(VersionBody::of).toList(),
                view.ending() == null ? null : view.ending().ends());
    }

    /** @param effective null for a draft */
    record VersionBody(
            int number,
            String name,
            String sha256,
            Instant writtenAt,
            @Nullable LocalDate effective,
            @Nullable String decision) {

        static VersionBody of(ProcedureVersion version) {
            Publication publication = version.publication();
            return new VersionBody(
                    version.number(),
                    version.facts().name(),
                    version.sha256().value(),
                    version.writtenAt(),
                    publication == null ? null : publication.effective(),
                    publication == null ? null : publication.decision().code());
        }
    }
}
