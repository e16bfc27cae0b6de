package vn.banggiang.portal.api;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.portal.ArticleFiles;
import vn.banggiang.portal.ArticleId;
import vn.banggiang.portal.Articles;

/** The files that go with an article, for programs; each change is a draft. */
@RestController
@RequestMapping("/api/v1/portal/articles/{id}/files")
class ArticleFilesApi {

    private final ArticleFiles files;
    private final Articles articles;
    private final Clock clock;

    ArticleFilesApi(ArticleFiles files, Articles articles, Clock clock) {
        this.files = files;
        this.articles = articles;
        this.clock = clock;
    }

    /** @param base the draft upon which the one with the file is saved */
    @PostMapping
    ArticleBody attach(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable UUID id,
            @RequestParam int base,
            @RequestParam MultipartFile file)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            files.attach(caller.actor(), new ArticleId(id), base, name, content);
        }
        return one(caller, id);
    }

    /** @param base the draft upon which the one without the file is saved */
    @DeleteMapping("/{file}")
    ArticleBody detach(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable UUID id,
            @PathVariable UUID file,
            @RequestParam int base) {
        files.detach(caller.actor(), new ArticleId(id), base, file);
        return one(caller, id);
    }

    private ArticleBody one(SignedIn caller, UUID id) {
        return ArticleBody.of(articles.see(caller.actor(), new ArticleId(id)), clock.instant());
    }
}
