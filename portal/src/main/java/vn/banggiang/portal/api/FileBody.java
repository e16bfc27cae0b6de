package vn.banggiang.portal.api;

import java.util.List;
import java.util.UUID;
import vn.banggiang.portal.AttachedFile;
import vn.banggiang.portal.FileKind;

/** A file that goes with an article. */
record FileBody(UUID id, String name, FileKind kind, long bytes, String sha256) {

    static List<FileBody> of(List<AttachedFile> files) {
        return files.stream()
                .map(file -> new FileBody(
                        file.id(),
                        file.name(),
                        file.kind(),
                        file.bytes(),
                        file.sha256().value()))
                .toList();
    }
}
