package vn.banggiang.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.Agency;
import vn.banggiang.figures.Figure;
import vn.banggiang.figures.LiveFigures;
import vn.banggiang.figures.Share;

/** Which agencies exchange documents, and which have a certificate to do it with. */
@PlatformTest
class ExchangeFiguresTest {

    private final Exchange exchange;
    private final Arrived arrived;
    private final Neighbours neighbours;
    private final JdbcClient jdbc;
    private final BeanFactory beans;
    private final int thisYear;

    ExchangeFiguresTest(
            Exchange exchange,
            Arrived arrived,
            Neighbours neighbours,
            JdbcClient jdbc,
            Clock clock,
            BeanFactory beans) {
        this.exchange = exchange;
        this.arrived = arrived;
        this.neighbours = neighbours;
        this.jdbc = jdbc;
        this.beans = beans;
        this.thisYear = VietnamTime.today(clock).getYear();
    }

    @Test
    void whoSentAndWhoReceivedExchangedAndWhoDidNeitherDidNot() {
        List<Agency> agencies = neighbours.agencies(3);
        Agency sender = agencies.get(0);
        Agency receiver = agencies.get(1);
        EnvelopeId sent = Letters.send(exchange, neighbours.letter(sender, receiver));
        arrived.awaitStatuses(sent, 1);

        assertThat(exchanged(sender, thisYear)).isEqualTo(new Share(1, 1));
        assertThat(exchanged(receiver, thisYear)).isEqualTo(new Share(1, 1));
        assertThat(exchanged(agencies.get(2), thisYear)).isEqualTo(Share.NONE);

        moved(sender, receiver, "2019-05-10T03:00:00Z");
        assertThat(exchanged(sender, thisYear)).isEqualTo(Share.NONE);
        assertThat(exchanged(receiver, thisYear)).isEqualTo(Share.NONE);
        assertThat(exchanged(receiver, 2019)).isEqualTo(new Share(0, 1));
        moved(sender, receiver, "2019-12-31T16:59:00Z");
        assertThat(exchanged(sender, 2019)).isEqualTo(new Share(1, 1));
        moved(sender, receiver, "2019-12-31T17:00:00Z");
        assertThat(exchanged(sender, 2019)).isEqualTo(Share.NONE);
        assertThat(exchanged(sender, 2020)).isEqualTo(new Share(0, 1));
    }

    @Test
    void whoHasACertificateIsCountedAmongAll() {
        Agency with = neighbours.agencies(1).getFirst();
        Agency without = neighbours.withoutKey();

        Figure handedOver = figure("signatories.figure.handed-over", thisYear);

        assertThat(handedOver.of(with.id())).isEqualTo(new Share(1, 1));
        assertThat(handedOver.of(without.id())).isEqualTo(new Share(0, 1));
    }

    /** The letter, not its statuses. */
    private void moved(Agency sender, Agency receiver, String when) {
        jdbc.sql("UPDATE exchange.outgoing SET queued_at = :at WHERE agency_id = :agency AND kind <> 'STATUS'")
                .param("at", Columns.time(Instant.parse(when)))
                .param("agency", sender.id().value())
                .update();
        jdbc.sql("UPDATE exchange.incoming SET arrived_at = :at WHERE agency_id = :agency AND kind <> 'STATUS'")
                .param("at", Columns.time(Instant.parse(when)))
                .param("agency", receiver.id().value())
                .update();
    }

    private Share exchanged(Agency agency, int year) {
        return figure("exchange.figure.exchanged", year).of(agency.id());
    }

    private Figure figure(String key, int year) {
        return beans.getBeanProvider(LiveFigures.class).stream()
                .flatMap(system -> system.of(year).stream())
                .filter(figure -> figure.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
