package vn.banggiang.portal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.identity.Actor;
import vn.banggiang.words.PlainText;

/** Four eyes: what one person wrote goes on line when another has approved it. Each act done twice is done once. */
@Service
public class Approving {

    private static final int LONGEST_WORDS = 1000;

    private final ProposalStore proposals;
    private final Articles articles;
    private final Publishing publishing;
    private final PortalJournal journal;
    private final Clock clock;

    Approving(ProposalStore proposals, Articles articles, Publishing publishing, PortalJournal journal, Clock clock) {
        this.proposals = proposals;
        this.articles = articles;
        this.publishing = publishing;
        this.journal = journal;
        this.clock = clock;
    }

    /** Proposes a draft, which must be the only one that was not written upon; an open proposal before it is taken back. */
    @Transactional
    public ProposalId propose(Actor editor, ProposalId id, ArticleId articleId, int draft, OnLine onLine) {
        articles.toWrite(editor, articleId);
        if (proposals.find(id).isPresent()) {
            return id;
        }
        List<Draft> heads = articles.drafts(articleId).heads();
        if (heads.size() > 1) {
            throw PortalException.conflict("portal.two-drafts");
        }
        if (heads.getFirst().number() != draft) {
            throw PortalException.conflict("portal.newer-draft");
        }
        open(articleId).ifPresent(before -> decide(editor, before, Outcome.TAKEN_BACK, ""));
        proposals.add(
                new Proposal(id, articleId, draft, onLine, editor.person(), clock.instant(), null, "", null, null));
        journal.note(editor, "portal.act.proposed", articleId, Map.of("draft", String.valueOf(draft)));
        return id;
    }

    /** Takes the open proposal back. */
    @Transactional
    public void takeBack(Actor editor, ArticleId articleId) {
        articles.toWrite(editor, articleId);
        open(articleId).ifPresent(proposal -> {
            decide(editor, proposal, Outcome.TAKEN_BACK, "");
            journal.note(editor, "portal.act.taken-back", articleId, Map.of());
        });
    }

    /** Puts what was proposed on line; whoever wrote any of it may not. */
    @Transactional
    public void approve(Actor approver, ArticleId articleId, ProposalId id) {
        Articles.Locked locked = articles.toApprove(approver, articleId);
        Proposal proposal = proposal(articleId, id);
        if (proposal.outcome() == Outcome.APPROVED) {
            return;
        }
        requireOpen(proposal);
        Drafts drafts = articles.drafts(articleId);
        articles.requireOthers(approver, articleId, proposal.draft());
        decide(approver, proposal, Outcome.APPROVED, "");
        Version version =
                publishing.publish(approver, locked.article(), drafts.numbered(proposal.draft()), proposal.onLine());
        journal.note(
                approver,
                "portal.act.approved",
                articleId,
                Map.of(
                        "version",
                        String.valueOf(version.number()),
                        "sha256",
                        version.sha256().value()));
    }

    /** Returns it to its author, with the reason. */
    @Transactional
    public void sendBack(Actor approver, ArticleId articleId, ProposalId id, String words) {
        articles.toApprove(approver, articleId);
        Proposal proposal = proposal(articleId, id);
        if (proposal.outcome() == Outcome.RETURNED) {
            return;
        }
        requireOpen(proposal);
        String reason = reason(words);
        decide(approver, proposal, Outcome.RETURNED, reason);
        journal.note(approver, "portal.act.returned", articleId, Map.of());
    }

    static String reason(String typed) {
        String reason = PlainText.paragraphs(typed);
        if (reason.isEmpty() || reason.length() > LONGEST_WORDS) {
            throw PortalException.invalid("words", "portal.no-reason", LONGEST_WORDS);
        }
        return reason;
    }

    private Optional<Proposal> open(ArticleId article) {
        return proposals.of(article).stream()
                .filter(proposal -> proposal.outcome() == null)
                .findFirst();
    }

    private Proposal proposal(ArticleId article, ProposalId id) {
        return proposals
                .find(id)
                .filter(proposal -> proposal.article().equals(article))
                .orElseThrow(() -> PortalException.missing("portal.no-proposal"));
    }

    private static void requireOpen(Proposal proposal) {
        if (proposal.outcome() != null) {
            throw PortalException.conflict("portal.decided-already");
        }
    }

    private void decide(Actor by, Proposal proposal, Outcome outcome, String words) {
        proposals.decide(proposal.id(), outcome, words, by.person(), clock.instant());
    }
}
