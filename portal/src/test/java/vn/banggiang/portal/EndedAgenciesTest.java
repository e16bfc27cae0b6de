package vn.banggiang.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.directory.ProvinceAgencies;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.portal.Portals.Portal;

/** A portal follows its agency into the archive, however it ended, and once. */
@PlatformTest
class EndedAgenciesTest {

    private final EndedAgencies ended;
    private final ProvinceAgencies agencies;
    private final Sites sites;
    private final JdbcClient jdbc;
    private final Portals portals;
    private final Offices offices;

    @LocalServerPort
    private int port;

    EndedAgenciesTest(EndedAgencies ended, ProvinceAgencies agencies, Sites sites, JdbcClient jdbc, BeanFactory beans) {
        this.ended = ended;
        this.agencies = agencies;
        this.sites = sites;
        this.jdbc = jdbc;
        this.portals = new Portals(beans);
        this.offices = new Offices(beans);
    }

    @Test
    void whatAnAdministratorClosesIsAnArchiveSoonAfter() throws Exception {
        Portal portal = portals.open();
        Portal successor = portals.open();
        leave(portal);

        agencies.close(
                portal.office().agency().id(),
                List.of(successor.office().agency().id()));

        awaitArchive(portal);
        Site archive = sites.site(portal.site().id());
        assertThat(archive.successor()).isEqualTo(successor.site().id());
        ended.closeAll();
        assertThat(noted(portal)).isEqualTo(1);
    }

    @Test
    void whatAFileEndedIsFoundByTheDailyCheckAndOthersStayOpen() {
        Portal portal = portals.open();
        Portal other = portals.open();
        jdbc.sql(
                        "UPDATE directory.agency_name SET valid = daterange(lower(valid), CURRENT_DATE - 2) WHERE agency_id = ?")
                .param(portal.office().agency().id().value())
                .update();

        ended.closeAll();
        ended.closeAll();

        assertThat(sites.site(portal.site().id()).isOpen()).isFalse();
        assertThat(sites.site(other.site().id()).isOpen()).isTrue();
        assertThat(noted(portal)).isEqualTo(1);
    }

    @Test
    void anArchiveLeadsToASuccessorWhosePortalOpensLaterAlsoThroughSeveralEndings() throws Exception {
        Portal first = portals.open();
        Office between = offices.open();
        Office last = offices.open();
        leave(first);
        leave(between);
        agencies.close(first.office().agency().id(), List.of(between.agency().id()));
        agencies.close(between.agency().id(), List.of(last.agency().id()));
        awaitArchive(first);
        ended.closeAll();
        assertThat(sites.site(first.site().id()).successor()).isNull();

        SiteId opened = SiteId.random();
        sites.open(Portals.administrator(last), opened, last.agency().id());
        assertThat(sites.site(first.site().id()).successor()).isEqualTo(opened);
        sites.open(Portals.administrator(last), SiteId.random(), last.agency().id());
        ended.closeAll();

        assertThat(noted("portal.act.led", first)).isEqualTo(1);
        assertThat(new Public(port).reads(first.site().href()))
                .contains("href=\"" + sites.site(opened).href() + "\"");
    }

    private void leave(Portal portal) {
        leave(portal.office());
    }

    private void leave(Office office) {
        jdbc.sql(
                        "UPDATE directory.appointment SET valid = daterange(lower(valid), CURRENT_DATE - 1) WHERE agency_id = ?")
                .param(office.agency().id().value())
                .update();
    }

    private void awaitArchive(Portal portal) throws InterruptedException {
        for (int tries = 0; tries < 200 && sites.site(portal.site().id()).isOpen(); tries++) {
            Thread.sleep(50);
        }
    }

    private int noted(Portal portal) {
        return noted("portal.act.ended", portal);
    }

    private int noted(String act, Portal portal) {
        return jdbc.sql("SELECT count(*) FROM audit.entry WHERE action = :act AND subject = :subject")
                .param("act", act)
                .param("subject", "portal:" + portal.site().id())
                .query(Integer.class)
                .single();
    }
}
