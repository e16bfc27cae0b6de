package vn.banggiang.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import vn.banggiang.AnotherNode;
import vn.banggiang.PlatformTest;
import vn.banggiang.portal.Portals.Portal;
import vn.banggiang.startup.Secrets;

/** What is published on one node is new on both, and what one takes off neither shows, though each keeps pages in memory. */
@PlatformTest
class PortalOnTwoNodesTest {

    private final Environment environment;
    private final Secrets secrets;
    private final OnLineChanges changes;
    private final Banners banners;
    private final Portals portals;

    @LocalServerPort
    private int port;

    PortalOnTwoNodesTest(
            Environment environment, Secrets secrets, OnLineChanges changes, Banners banners, BeanFactory beans) {
        this.environment = environment;
        this.secrets = secrets;
        this.changes = changes;
        this.banners = banners;
        this.portals = new Portals(beans);
    }

    @Test
    void bothNodesShowWhatEitherPublishedOrTookOff() {
        Portal portal = portals.open();
        String front = portal.site().href();
        Public here = new Public(port);
        try (ConfigurableApplicationContext other = AnotherNode.of(environment, secrets)) {
            Public there = new Public(AnotherNode.port(other));
            assertThat(there.reads(front)).isEqualTo(here.reads(front)).doesNotContain("Cầu Bằng Giang");

            ArticleId article = portals.published(portal, Portals.text("Cầu Bằng Giang thông xe", "<p>Sáng nay.</p>"));
            await().until(() -> there.reads(front).contains("Cầu Bằng Giang"));
            assertThat(here.reads(front)).contains("Cầu Bằng Giang");

            changes.withdraw(portal.approver(), article, "Tin chưa kiểm chứng");
            await().until(() -> !there.reads(front).contains("Cầu Bằng Giang"));
            assertThat(here.reads(front)).doesNotContain("Cầu Bằng Giang");

            other.getBean(Banners.class)
                    .set(
                            portal.office().leader(),
                            UUID.randomUUID(),
                            portal.site().id(),
                            "Lũ đang về");
            await().until(() -> here.reads(front).contains("Lũ đang về"));
        }
    }
}
