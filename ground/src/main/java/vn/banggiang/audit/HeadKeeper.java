package vn.banggiang.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes the head of the chain out of the database when it has moved, and once a day into the log too. */
@Component
class HeadKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(HeadKeeper.class);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ChainHeadStore heads;
    private ChainHead kept = ChainHead.BEGINNING;
    private LocalDate logged = LocalDate.MIN;

    HeadKeeper(
            JdbcClient jdbc,
            Clock clock,
            @Value("${banggiang.data}") Path data,
            @Value("${banggiang.journal.heads}") String elsewhere) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.heads = ChainHeadStore.in(data, elsewhere);
    }

    /** {@link UncheckedIOException} when a directory does not answer: the task says so, and tries again at its next turn. */
    synchronized void keep() {
        ChainHead head = ChainHead.of(jdbc);
        if (head.equals(kept)) {
            return;
        }
        Instant now = clock.instant();
        LocalDate today = now.atOffset(ZoneOffset.UTC).toLocalDate();
        if (!today.equals(logged)) {
            LOG.info("Head of the journal: {}", head);
            logged = today;
        }
        try {
            heads.keep(head, now);
        } catch (IOException e) {
            throw new UncheckedIOException("the journal's head " + head + " is not kept everywhere", e);
        }
        kept = head;
    }
}
