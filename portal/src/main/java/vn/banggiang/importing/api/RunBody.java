package vn.banggiang.importing.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.banggiang.importing.ImportView;
import vn.banggiang.importing.ItemState;
import vn.banggiang.importing.Run;
import vn.banggiang.importing.RunState;
import vn.banggiang.importing.export.ExportKind;

/**
 * An import as JSON.
 *
 * @param counts how many texts there are in each state
 * @param picturesNamed how many pictures the texts name, of which {@code picturesThere} were brought
 * @param toApprove how many texts a second person can put on line
 * @param words why it was declined; may be empty
 */
record RunBody(
        UUID id,
        UUID site,
        RunState state,
        ExportKind kind,
        String name,
        String source,
        String sha256,
        Map<ItemState, Integer> counts,
        List<NamedBody> authors,
        List<NamedBody> categories,
        int picturesNamed,
        int picturesThere,
        int comments,
        int toApprove,
        String words) {

    static RunBody of(ImportView view) {
        Run run = view.run();
        return new RunBody(
                run.id().value(),
                run.site().value(),
                run.state(),
                run.kind(),
                run.name(),
                run.source(),
                run.sha256().value(),
                view.counts(),
                view.authors().stream()
                        .map(one -> new NamedBody(
                                one.login(),
                                one.name(),
                                one.items(),
                                one.person() == null ? null : one.person().value()))
                        .toList(),
                view.categories().stream()
                        .map(one -> new NamedBody(
                                one.slug(),
                                one.name(),
                                one.items(),
                                one.section() == null ? null : one.section().value()))
                        .toList(),
                view.pictures().named(),
                view.pictures().there(),
                run.comments(),
                view.toApprove(),
                run.words());
    }

    /** @param id of the person or section that it is here, or null */
    record NamedBody(
            String name, String title, int items, @Nullable UUID id) {}

    /** One of a list. */
    record Line(UUID id, RunState state, String name, String source, Instant broughtAt) {

        static Line of(Run run) {
            return new Line(run.id().value(), run.state(), run.name(), run.source(), run.broughtAt());
        }
    }
}
