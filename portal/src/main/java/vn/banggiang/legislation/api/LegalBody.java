package vn.banggiang.legislation.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.banggiang.documents.Relation;
import vn.banggiang.legislation.LegalStanding;
import vn.banggiang.legislation.LegalVersion;
import vn.banggiang.legislation.LegalView;
import vn.banggiang.legislation.Related;

/**
 * A legal document as JSON.
 *
 * @param version the number of what was said of it last; who says more gives it as {@code upon}
 * @param since when that came on line, or null
 * @param sha256 of its file, or null
 * @param href where the public reads it when it is on line
 */
record LegalBody(
        UUID id,
        LegalStanding standing,
        boolean issuedHere,
        int version,
        FactsBody facts,
        @Nullable String sha256,
        @Nullable Instant since,
        List<RelatedBody> related,
        String href) {

    static LegalBody of(LegalView view) {
        LegalVersion newest = view.newest();
        var file = newest.facts().file();
        return new LegalBody(
                view.document().id().value(),
                view.standing(),
                view.document().issuedHere(),
                newest.number(),
                FactsBody.of(newest.facts()),
                file == null ? null : file.sha256().value(),
                newest.since(),
                view.related().stream().map(RelatedBody::of).toList(),
                view.href());
    }

    /** @param passive whether the other one does it to this */
    record RelatedBody(Relation relation, boolean passive, UUID other, String code, LocalDate takesEffect) {

        static RelatedBody of(Related related) {
            return new RelatedBody(
                    related.relation(),
                    related.passive(),
                    related.other().value(),
                    related.code(),
                    related.takesEffect());
        }
    }
}
