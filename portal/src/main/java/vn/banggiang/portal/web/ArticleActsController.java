package vn.banggiang.portal.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.portal.Approving;
import vn.banggiang.portal.ArticleId;
import vn.banggiang.portal.ArticleText;
import vn.banggiang.portal.Articles;
import vn.banggiang.portal.OnLine;
import vn.banggiang.portal.OnLineChanges;
import vn.banggiang.portal.PortalException;
import vn.banggiang.portal.Previews;
import vn.banggiang.portal.ProposalId;
import vn.banggiang.portal.Saved;
import vn.banggiang.portal.SectionId;
import vn.banggiang.portal.Sharing;
import vn.banggiang.portal.SiteId;
import vn.banggiang.portal.VersionId;
import vn.banggiang.portal.Writing;
import vn.banggiang.shell.Language;

/** What is done with an article. */
@Controller
@RequestMapping("/portal/articles")
class ArticleActsController {

    private final Articles articles;
    private final Writing writing;
    private final Approving approving;
    private final OnLineChanges changes;
    private final Sharing sharing;
    private final Previews previews;

    ArticleActsController(
            Articles articles,
            Writing writing,
            Approving approving,
            OnLineChanges changes,
            Sharing sharing,
            Previews previews) {
        this.articles = articles;
        this.writing = writing;
        this.approving = approving;
        this.changes = changes;
        this.sharing = sharing;
        this.previews = previews;
    }

    @PostMapping
    String begin(
            @AuthenticationPrincipal SignedIn editor,
            @RequestParam UUID id,
            @RequestParam UUID section,
            @RequestParam Language language,
            TypedArticle typed,
            TypedEvent event,
            RedirectAttributes said) {
        TypedArticle.Read read = typed.read(event);
        writing.begin(editor.actor(), new ArticleId(id), new SectionId(section), language, read.text());
        said.addFlashAttribute("dropped", read.cleaned().dropped());
        return article(id);
    }

    /** @param merges another draft whose words were taken in, if any */
    @PostMapping("/{id}")
    String save(
            @AuthenticationPrincipal SignedIn editor,
            @PathVariable UUID id,
            @RequestParam int base,
            @RequestParam(required = false) @Nullable Integer merges,
            TypedArticle typed,
            TypedEvent event,
            RedirectAttributes said) {
        TypedArticle.Read read = typed.read(event);
        Saved saved = writing.save(editor.actor(), new ArticleId(id), base, merges, read.text());
        said.addFlashAttribute("dropped", read.cleaned().dropped());
        return saved.alone() ? article(id) : article(id) + "/edit?base=" + saved.draft();
    }

    /** Puts a picture at the end of the text. */
    @PostMapping("/{id}/pictures")
    String place(
            @AuthenticationPrincipal SignedIn editor,
            @PathVariable UUID id,
            @RequestParam int base,
            PlacedPicture placed) {
        ArticleText before = articles.see(editor.actor(), new ArticleId(id))
                .drafts()
                .numbered(base)
                .text();
        writing.save(editor.actor(), new ArticleId(id), base, null, placed.after(before));
        return article(id);
    }

    @PostMapping("/{id}/move")
    String move(@AuthenticationPrincipal SignedIn editor, @PathVariable UUID id, @RequestParam UUID section) {
        writing.move(editor.actor(), new ArticleId(id), new SectionId(section));
        return article(id);
    }

    @PostMapping("/{id}/propose")
    String propose(
            @AuthenticationPrincipal SignedIn editor,
            @PathVariable UUID id,
            @RequestParam UUID proposal,
            @RequestParam int draft,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until) {
        OnLine onLine = new OnLine(TypedArticle.moment("from", from), TypedArticle.moment("until", until));
        approving.propose(editor.actor(), new ProposalId(proposal), new ArticleId(id), draft, onLine);
        return article(id);
    }

    @PostMapping("/{id}/take-back")
    String takeBack(@AuthenticationPrincipal SignedIn editor, @PathVariable UUID id) {
        approving.takeBack(editor.actor(), new ArticleId(id));
        return article(id);
    }

    @PostMapping("/{id}/approve")
    String approve(@AuthenticationPrincipal SignedIn approver, @PathVariable UUID id, @RequestParam UUID proposal) {
        approving.approve(approver.actor(), new ArticleId(id), new ProposalId(proposal));
        return article(id);
    }

    @PostMapping("/{id}/return")
    String sendBack(
            @AuthenticationPrincipal SignedIn approver,
            @PathVariable UUID id,
            @RequestParam UUID proposal,
            @RequestParam(defaultValue = "") String words) {
        approving.sendBack(approver.actor(), new ArticleId(id), new ProposalId(proposal), words);
        return article(id);
    }

    @PostMapping("/{id}/urgent")
    String publishUrgently(
            @AuthenticationPrincipal SignedIn editor,
            @PathVariable UUID id,
            @RequestParam int draft,
            @RequestParam(defaultValue = "") String words) {
        changes.publishUrgently(editor.actor(), new ArticleId(id), draft, words);
        return article(id);
    }

    @PostMapping("/{id}/check")
    String check(@AuthenticationPrincipal SignedIn approver, @PathVariable UUID id, @RequestParam UUID version) {
        changes.check(approver.actor(), new ArticleId(id), new VersionId(version));
        return article(id);
    }

    @PostMapping("/{id}/withdraw")
    String withdraw(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String words) {
        changes.withdraw(by.actor(), new ArticleId(id), words);
        return article(id);
    }

    @PostMapping("/{id}/expire")
    String expire(
            @AuthenticationPrincipal SignedIn approver,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String until) {
        var moment = TypedArticle.moment("until", until);
        if (moment == null) {
            throw PortalException.invalid("until", "portal.no-moment");
        }
        changes.expire(approver.actor(), new ArticleId(id), moment);
        return article(id);
    }

    @PostMapping("/{id}/roll-back")
    String rollBack(@AuthenticationPrincipal SignedIn approver, @PathVariable UUID id, @RequestParam UUID version) {
        changes.rollBack(approver.actor(), new ArticleId(id), new VersionId(version));
        return article(id);
    }

    @PostMapping("/{id}/take-over")
    String takeOver(@AuthenticationPrincipal SignedIn approver, @PathVariable UUID id, @RequestParam UUID section) {
        sharing.takeOver(approver.actor(), new ArticleId(id), new SectionId(section));
        return article(id);
    }

    @PostMapping("/{id}/drop")
    String drop(@AuthenticationPrincipal SignedIn approver, @PathVariable UUID id, @RequestParam UUID site) {
        sharing.drop(approver.actor(), new ArticleId(id), new SiteId(site));
        return article(id);
    }

    /** A link for whoever has no account; it is shown once. */
    @PostMapping("/{id}/preview")
    String preview(
            @AuthenticationPrincipal SignedIn editor,
            @PathVariable UUID id,
            @RequestParam int draft,
            RedirectAttributes said) {
        said.addFlashAttribute("preview", previews.open(editor.actor(), new ArticleId(id), draft));
        return article(id);
    }

    private static String article(UUID id) {
        return "redirect:/portal/articles/" + id;
    }
}
