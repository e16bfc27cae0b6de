package vn.banggiang.journeys;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.BeanFactory;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.AgencyLevel;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Post;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.Actor;
import vn.banggiang.indicators.CampaignId;
import vn.banggiang.indicators.Campaigns;
import vn.banggiang.indicators.Campaigns.NewCampaign;
import vn.banggiang.indicators.facts.ItemCode;
import vn.banggiang.indicators.facts.Period;

/** A survey that begins tomorrow, so that it waits at nobody's desk. */
final class SurveyAtHand {

    private final CampaignId id = CampaignId.random();
    private final AgencyId asked;

    SurveyAtHand(BeanFactory beans) {
        Directory directory = beans.getBean(Directory.class);
        AgencyId province = directory.province().orElseThrow().id();
        Post administrator =
                directory.holders(province, Role.PROVINCE_ADMINISTRATOR).getFirst();
        Actor actor = new Actor(
                administrator.person(),
                administrator.fullName(),
                province,
                Set.of(Role.PROVINCE_ADMINISTRATOR),
                Set.of());
        Campaigns campaigns = beans.getBean(Campaigns.class);
        LocalDate tomorrow = VietnamTime.today(beans.getBean(Clock.class)).plusDays(1);
        campaigns.open(
                actor,
                new NewCampaign(
                        id,
                        province,
                        "Hạ tầng công nghệ thông tin",
                        Period.read("2060-Q1"),
                        tomorrow,
                        tomorrow.plusDays(9),
                        Map.of(
                                new ItemCode("MAY_TINH"), Set.of(AgencyLevel.DISTRICT),
                                new ItemCode("LAN"), Set.of(AgencyLevel.DISTRICT))));
        asked = campaigns.board(actor, id).lines().getFirst().agency().id();
    }

    String address() {
        return "/surveys/" + id;
    }

    String form() {
        return address() + "/forms/" + asked;
    }
}
