package vn.banggiang.importing;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.banggiang.identity.Actor;
import vn.banggiang.portal.Approving;
import vn.banggiang.portal.ArticleId;
import vn.banggiang.portal.Articles;
import vn.banggiang.portal.OnLine;
import vn.banggiang.portal.ProposalId;
import vn.banggiang.refusal.Refusal;

/**
 * Puts one text that was approved on line, by the portal's own rule of four eyes: proposed by who had it made, approved by who
 * approved the import. It is on line here from now on; the day that it bears is that of the other site.
 */
@Component
class ItemRelease {

    private final ItemStore items;
    private final ImportActors actors;
    private final Approving approving;
    private final Articles articles;
    private final TransactionOperations transactions;

    ItemRelease(
            ItemStore items,
            ImportActors actors,
            Approving approving,
            Articles articles,
            TransactionOperations transactions) {
        this.items = items;
        this.actors = actors;
        this.approving = approving;
        this.articles = articles;
        this.transactions = transactions;
    }

    void publish(Run run, int ordinal) {
        try {
            transactions.executeWithoutResult(status -> items.locked(run.id(), ordinal)
                    .filter(item -> item.state() == ItemState.RELEASED)
                    .ifPresent(item -> publish(run, item)));
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.UNAVAILABLE) {
                throw refused;
            }
            giveBack(run, ordinal, refused);
        }
    }

    private void publish(Run run, Item item) {
        ArticleId article = Objects.requireNonNull(item.article());
        int draft = Objects.requireNonNull(item.draft());
        Actor approver = actors.at(run, Objects.requireNonNull(item.approvedBy()));
        boolean there = articles.see(approver, article).versions().stream().anyMatch(one -> one.draft() == draft);
        if (!there) {
            ProposalId proposal =
                    approving.propose(actors.editor(run), ProposalId.random(), article, draft, OnLine.NOW);
            approving.approve(approver, article, proposal);
        }
        items.ended(run.id(), item.ordinal(), ItemState.PUBLISHED, null, List.of());
    }

    /** It waits again, with the reason. */
    private void giveBack(Run run, int ordinal, Refusal refused) {
        List<String> args = refused.args().stream().map(String::valueOf).toList();
        transactions.executeWithoutResult(status -> items.locked(run.id(), ordinal)
                .filter(item -> item.state() == ItemState.RELEASED)
                .ifPresent(item -> items.ended(run.id(), ordinal, ItemState.FAILED, refused.key(), args)));
    }
}
