package vn.banggiang.demonstration;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.AgencyLevel;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.Actor;
import vn.banggiang.indicators.CampaignId;
import vn.banggiang.indicators.Campaigns;
import vn.banggiang.indicators.Campaigns.NewCampaign;
import vn.banggiang.indicators.SurveyForm.State;
import vn.banggiang.indicators.Surveying;
import vn.banggiang.indicators.facts.ItemCode;
import vn.banggiang.indicators.facts.Period;
import vn.banggiang.indicators.facts.Typed;
import vn.banggiang.refusal.Refusal;

/**
 * Two surveys of the demonstration: one whose rows add up to the figures that the article of 2015 tells, approved; and one of
 * this year that districts and communes are in the middle of. How the totals spread over agencies is invented.
 */
@Component
class SurveysAtWork {

    private static final Logger LOG = LoggerFactory.getLogger(SurveysAtWork.class);
    private static final ItemCode MACHINES = new ItemCode("MAY_TINH");
    private static final ItemCode OFFICIALS = new ItemCode("CONG_CHUC");
    private static final ItemCode LAN = new ItemCode("LAN");
    private static final ItemCode INTERNET = new ItemCode("INTERNET");
    private static final ItemCode CERTIFICATE = new ItemCode("CHUNG_THU");
    private static final String RUNNER = "Sở Thông tin và Truyền thông";
    private static final int DAYS_AGO = 200;
    private static final int RUNNING_DAYS_AGO = 20;
    private static final int DAYS_LEFT = 14;

    private static final Map<AgencyLevel, Totals> ARTICLE = Map.of(
            AgencyLevel.PROVINCE, new Totals(1100, 1045),
            AgencyLevel.DISTRICT, new Totals(1300, 845),
            AgencyLevel.COMMUNE, new Totals(4179, 1588));

    /** What the rows of a level add up to. */
    private record Totals(int officials, int machines) {}

    private final Campaigns campaigns;
    private final Surveying surveying;
    private final Directory directory;
    private final Clock clock;

    SurveysAtWork(Campaigns campaigns, Surveying surveying, Directory directory, Clock clock) {
        this.campaigns = campaigns;
        this.surveying = surveying;
        this.directory = directory;
        this.clock = clock;
    }

    /** Plays what was not played yet. */
    void play(BooleanSupplier stopped) {
        Optional<Actor> administrator =
                directory.province().flatMap(province -> actor(province.id(), Role.PROVINCE_ADMINISTRATOR));
        Optional<Agency> runner = directory.agencies().stream()
                .filter(agency -> agency.name().startsWith(RUNNER))
                .findFirst();
        if (administrator.isPresent() && runner.isPresent()) {
            ofTheArticle(administrator.get(), runner.get(), stopped);
            ofThisYear(administrator.get(), runner.get(), stopped);
        }
    }

    private void ofTheArticle(Actor administrator, Agency runner, BooleanSupplier stopped) {
        CampaignId id = new CampaignId(id("article"));
        Set<AgencyLevel> all = Set.of(AgencyLevel.values());
        PlayedClock.at(
                ago(DAYS_AGO),
                () -> campaigns.open(
                        administrator,
                        new NewCampaign(
                                id,
                                runner.id(),
                                "Hiện trạng hạ tầng công nghệ thông tin năm 2014 (trình diễn)",
                                Period.read("2014"),
                                VietnamTime.today(clock),
                                VietnamTime.today(clock).plusDays(DAYS_LEFT),
                                Map.of(
                                        MACHINES, all,
                                        OFFICIALS, all,
                                        LAN, all,
                                        INTERNET, all,
                                        CERTIFICATE, Set.of(AgencyLevel.PROVINCE, AgencyLevel.DISTRICT)))));
        PlayedClock.at(ago(DAYS_AGO - 3), () -> {
            forms(administrator, id).forEach((level, agencies) -> answer(id, level, agencies, stopped));
            if (!stopped.getAsBoolean()) {
                passOn(id, runner);
            }
        });
    }

    private void answer(CampaignId survey, AgencyLevel level, List<Campaigns.Line> lines, BooleanSupplier stopped) {
        Totals totals = totals(level);
        List<Integer> officials = Spread.of(totals.officials(), lines.size(), 37);
        List<Integer> machines = Spread.of(totals.machines(), lines.size(), 53);
        for (int place = 0; place < lines.size() && !stopped.getAsBoolean(); place++) {
            Map<ItemCode, Typed> typed = new HashMap<>(Map.of(
                    OFFICIALS, number(officials.get(place)),
                    MACHINES, number(machines.get(place)),
                    LAN, number(1),
                    INTERNET, number(1)));
            if (level != AgencyLevel.COMMUNE) {
                typed.put(CERTIFICATE, number(1));
            }
            enter(survey, lines.get(place), typed, true);
        }
    }

    private static Totals totals(AgencyLevel level) {
        return Objects.requireNonNull(ARTICLE.get(level));
    }

    /** Districts first, then whoever runs the survey. */
    private void passOn(CampaignId survey, Agency runner) {
        for (Agency agency : directory.agencies()) {
            if (agency.level() == AgencyLevel.DISTRICT) {
                actor(agency.id(), Role.LEADER).ifPresent(leader -> played(() -> surveying.passAll(leader, survey)));
            }
        }
        actor(runner.id(), Role.LEADER).ifPresent(leader -> played(() -> surveying.passAll(leader, survey)));
    }

    /** Of three agencies one has not begun, one has begun, one has sent. */
    private void ofThisYear(Actor administrator, Agency runner, BooleanSupplier stopped) {
        int year = VietnamTime.today(clock).getYear();
        CampaignId id = new CampaignId(id("year " + year));
        Set<AgencyLevel> below = Set.of(AgencyLevel.DISTRICT, AgencyLevel.COMMUNE);
        LocalDate last = VietnamTime.today(clock).plusDays(DAYS_LEFT);
        PlayedClock.at(
                ago(RUNNING_DAYS_AGO),
                () -> campaigns.open(
                        administrator,
                        new NewCampaign(
                                id,
                                runner.id(),
                                "Hạ tầng công nghệ thông tin năm " + year + " (trình diễn)",
                                Period.read(String.valueOf(year)),
                                VietnamTime.today(clock),
                                last,
                                Map.of(
                                        MACHINES,
                                        below,
                                        OFFICIALS,
                                        below,
                                        INTERNET,
                                        below,
                                        new ItemCode("BANG_THONG"),
                                        below,
                                        new ItemCode("CHUYEN_TRACH"),
                                        below))));
        PlayedClock.at(
                ago(2),
                () -> forms(administrator, id).forEach((level, lines) -> {
                    List<Integer> officials = Spread.of(totals(level).officials(), lines.size(), 37);
                    for (int place = 0; place < lines.size() && !stopped.getAsBoolean(); place++) {
                        if (place % 3 > 0) {
                            enter(id, lines.get(place), grown(officials.get(place), place), place % 3 == 2);
                        }
                    }
                }));
    }

    private static Map<ItemCode, Typed> grown(int officials, int place) {
        return Map.of(
                OFFICIALS,
                number(officials),
                MACHINES,
                new Typed(String.valueOf(officials - 1), "", "Được trang bị thêm máy", 0),
                INTERNET,
                number(1),
                new ItemCode("BANG_THONG"),
                number(20_480 * (1 + place % 4)),
                new ItemCode("CHUYEN_TRACH"),
                place % 5 == 0 ? new Typed("", "NOT_KNOWN", "", 0) : number(1));
    }

    /** By somebody of the agency; for one without anybody at a computer, by somebody of the one above. */
    private void enter(CampaignId survey, Campaigns.Line line, Map<ItemCode, Typed> typed, boolean send) {
        if (line.form().state() != State.OPEN || line.form().edition() > 1) {
            return;
        }
        AgencyId agency = line.agency().id();
        actor(agency, Role.SPECIALIST)
                .or(() -> Optional.ofNullable(line.form().superior()).flatMap(above -> actor(above, Role.SPECIALIST)))
                .or(() -> actor(agency, Role.LEADER))
                .ifPresent(official -> played(() -> {
                    if (send) {
                        surveying.enterAndSend(official, survey, agency, typed);
                    } else {
                        surveying.enter(official, survey, agency, typed);
                    }
                }));
    }

    private Map<AgencyLevel, List<Campaigns.Line>> forms(Actor administrator, CampaignId survey) {
        Map<AgencyLevel, List<Campaigns.Line>> forms = new EnumMap<>(AgencyLevel.class);
        List<Campaigns.Line> lines =
                new ArrayList<>(campaigns.board(administrator, survey).lines());
        lines.sort((one, other) ->
                one.agency().code().value().compareTo(other.agency().code().value()));
        lines.forEach(line -> forms.computeIfAbsent(line.form().level(), level -> new ArrayList<>())
                .add(line));
        return forms;
    }

    private Optional<Actor> actor(AgencyId agency, Role role) {
        return directory.holders(agency, role).stream()
                .findFirst()
                .map(post -> new Actor(post.person(), post.fullName(), agency, Set.of(role), Set.of()));
    }

    /** What a visitor changed meanwhile is left as it is. */
    private static void played(Runnable act) {
        refused(act).ifPresent(key -> LOG.info("demonstration goes on without an act: {}", key));
    }

    private static Optional<String> refused(Runnable act) {
        try {
            act.run();
            return Optional.empty();
        } catch (Refusal otherwise) {
            return Optional.of(otherwise.key());
        }
    }

    private static Typed number(int amount) {
        return new Typed(String.valueOf(amount), "", "", 0);
    }

    private Instant ago(int days) {
        return VietnamTime.start(VietnamTime.today(clock).minusDays(days)).plus(9, ChronoUnit.HOURS);
    }

    private static UUID id(String what) {
        return UUID.nameUUIDFromBytes(("banggiang/demonstration/survey " + what).getBytes(StandardCharsets.UTF_8));
    }
}
