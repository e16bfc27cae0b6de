package vn.banggiang.portal.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.portal.ArticleFiles;
import vn.banggiang.portal.ArticleId;
import vn.banggiang.portal.PortalException;
import vn.banggiang.portal.Saved;

/** The files that go with an article, for those who work on it. */
@Controller
@RequestMapping("/portal/articles/{id}/files")
class ArticleFilesController {

    private final ArticleFiles files;

    ArticleFilesController(ArticleFiles files) {
        this.files = files;
    }

    /** @param brought several at once, each in a draft of its own */
    @PostMapping
    String attach(
            @AuthenticationPrincipal SignedIn editor,
            @PathVariable UUID id,
            @RequestParam int base,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> brought)
            throws IOException {
        if (brought == null || brought.stream().allMatch(MultipartFile::isEmpty)) {
            throw PortalException.invalid("files", "portal.no-file");
        }
        int upon = base;
        for (MultipartFile file : brought) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            try (InputStream content = file.getInputStream()) {
                Saved saved = files.attach(editor.actor(), new ArticleId(id), upon, name, content);
                upon = saved.draft();
            }
        }
        return "redirect:/portal/articles/" + id;
    }

    @PostMapping("/{file}/remove")
    String detach(
            @AuthenticationPrincipal SignedIn editor,
            @PathVariable UUID id,
            @PathVariable UUID file,
            @RequestParam int base) {
        files.detach(editor.actor(), new ArticleId(id), base, file);
        return "redirect:/portal/articles/" + id;
    }

    @GetMapping("/{file}")
    ResponseEntity<Resource> file(
            @AuthenticationPrincipal SignedIn reader, @PathVariable UUID id, @PathVariable UUID file) {
        return files.of(reader.actor(), new ArticleId(id), file)
                .map(found -> files.answer(found, CacheControl.noStore()))
                .orElseThrow(() -> PortalException.missing("portal.no-file-here"));
    }
}
