package vn.banggiang.procedures.api;

import java.util.List;
import java.util.UUID;
import vn.banggiang.procedures.ImportLine;
import vn.banggiang.procedures.ImportLine.Effect;
import vn.banggiang.procedures.ImportPreview;

/** What a file says, as programs see it. */
record ImportBody(UUID id, String sha256, boolean confirmed, List<LineBody> lines) {

    static ImportBody of(ImportPreview preview) {
        return new ImportBody(
                preview.id().value(),
                preview.sha256(),
                preview.confirmed(),
                preview.lines().stream().map(LineBody::of).toList());
    }

    record LineBody(String place, String code, String name, Effect effect, List<FindingBody> findings) {

        static LineBody of(ImportLine line) {
            return new LineBody(
                    line.read().place(),
                    line.read().code(),
                    line.read().name(),
                    line.effect(),
                    line.read().findings().stream()
                            .map(finding -> new FindingBody(finding.place(), finding.key(), finding.fault()))
                            .toList());
        }
    }

    record FindingBody(String place, String code, boolean fault) {}
}
