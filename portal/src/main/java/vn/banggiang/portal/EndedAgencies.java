package vn.banggiang.portal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyEnded;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;

/** The portal of an agency that ended becomes an archive by itself, once, and leads to the portal of who took over. */
@Service
public class EndedAgencies {

    private final SiteStore sites;
    private final Successors successors;
    private final Directory directory;
    private final Journal journal;
    private final TransactionOperations transactions;
    private final Clock clock;

    EndedAgencies(
            SiteStore sites,
            Successors successors,
            Directory directory,
            Journal journal,
            TransactionOperations transactions,
            Clock clock) {
        this.sites = sites;
        this.successors = successors;
        this.directory = directory;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(AgencyEnded ended) {
        sites.of(ended.agency()).ifPresent(site -> close(site.id()));
    }

    /** Closes the portals of all agencies that are no more, also those that a file ended, and leads on from archives. */
    public void closeAll() {
        Set<AgencyId> today = directory.agencies().stream().map(Agency::id).collect(Collectors.toSet());
        sites.all().stream()
                .filter(site -> site.isOpen() && !today.contains(site.agency()))
                .forEach(site -> transactions.executeWithoutResult(status -> close(site.id())));
        transactions.executeWithoutResult(status -> successors.lead());
    }

    private void close(SiteId id) {
        Site site = sites.locked(id).orElseThrow();
        if (!site.isOpen()) {
            return;
        }
        Optional<Site> successor = successors.of(site);
        sites.close(id, successor.map(Site::id).orElse(null), clock.instant());
        journal.record(new JournalEntry(
                null,
                null,
                "portal.act.ended",
                "portal:" + id,
                Map.of(
                        "title",
                        site.title(),
                        "successor",
                        successor.map(Site::title).orElse(""))));
    }

    @Configuration(proxyBeanMethods = false)
    static class Daily {

        private static final LocalTime AFTER_MIDNIGHT = LocalTime.of(0, 10);

        @Bean
        RecurringTask<Void> portalsOfEndedAgencies(EndedAgencies ended) {
            return Tasks.recurring("portal-ended-agencies", Schedules.daily(VietnamTime.ZONE, AFTER_MIDNIGHT))
                    .execute((instance, context) -> ended.closeAll());
        }
    }
}
