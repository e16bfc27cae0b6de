package vn.banggiang.importing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.importing.export.ExportChannel;
import vn.banggiang.importing.export.ExportKind;
import vn.banggiang.portal.SectionId;
import vn.banggiang.portal.SiteId;
import vn.banggiang.storage.Sha256;

/**
 * One export that was brought to a portal.
 *
 * @param name of the file, as it was brought
 * @param source how the other site calls itself
 * @param link the other site's address; may be empty
 * @param comments of its readers, which are not taken over
 * @param removed characters that were left out, of which the first stood on line {@code firstRemoved}
 * @param section for what has no other, once it is confirmed
 * @param confirmedBy who had drafts made of it, and is their author
 * @param decidedBy who approved or declined it last
 * @param words why it was declined; may be empty
 */
public record Run(
        RunId id,
        SiteId site,
        AgencyId agency,
        String name,
        Sha256 sha256,
        ExportKind kind,
        String source,
        String link,
        int comments,
        int removed,
        long firstRemoved,
        @Nullable SectionId section,
        RunState state,
        PersonId broughtBy,
        Instant broughtAt,
        @Nullable PersonId confirmedBy,
        @Nullable Instant confirmedAt,
        @Nullable PersonId decidedBy,
        @Nullable Instant decidedAt,
        String words) {

    /** The same with what its file says of the whole. */
    Run of(ExportChannel channel) {
        return new Run(
                id,
                site,
                agency,
                name,
                sha256,
                channel.kind(),
                channel.title(),
                channel.link(),
                channel.comments(),
                channel.removed(),
                channel.firstRemoved(),
                section,
                state,
                broughtBy,
                broughtAt,
                confirmedBy,
                confirmedAt,
                decidedBy,
                decidedAt,
                words);
    }
}
