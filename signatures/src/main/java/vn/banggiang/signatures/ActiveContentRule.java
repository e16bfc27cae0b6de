package vn.banggiang.signatures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Nothing that acts or attaches came, changed or went after the first signature: scripts, actions, attached files,
 * media, XFA forms. They show on no page, and DSS takes some of them for harmless.
 */
final class ActiveContentRule implements DocumentRule {

    @Override
    public List<Reason> broken(SignedPdf pdf) {
        List<Optional<Map<ActiveContent.Kind, List<String>>>> contents =
                pdf.revisions().stream().map(ActiveContent::of).toList();
        if (contents.stream().anyMatch(Optional::isEmpty)) {
            return List.of(Reason.of("signing.open.not-all-judged"));
        }
        Map<ActiveContent.Kind, List<String>> signed = contents.getFirst().orElseThrow();
        return contents.stream()
                .skip(1)
                .flatMap(later -> differences(signed, later.orElseThrow()))
                .distinct()
                .map(kind -> Reason.of(kind.reason()))
                .toList();
    }

    private static Stream<ActiveContent.Kind> differences(
            Map<ActiveContent.Kind, List<String>> signed, Map<ActiveContent.Kind, List<String>> later) {
        return Stream.of(ActiveContent.Kind.values())
                .filter(kind -> !signed.getOrDefault(kind, List.of()).equals(later.getOrDefault(kind, List.of())));
    }
}
