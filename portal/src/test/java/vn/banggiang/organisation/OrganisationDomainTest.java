package vn.banggiang.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.portal.Colour;
import vn.banggiang.portal.Site;
import vn.banggiang.portal.SiteId;
import vn.banggiang.portal.Slug;
import vn.banggiang.richtext.RichText;

/** What can be said, how it stands, and what a week is; without a database. */
class OrganisationDomainTest {

    private static final PersonId WRITER = new PersonId(UUID.randomUUID());
    private static final AgencyId AGENCY = new AgencyId(UUID.randomUUID());
    private static final Instant NOON = Instant.parse("2026-03-02T05:00:00Z");

    private static final Site SITE = new Site(
            SiteId.random(), AGENCY, new Slug("so"), null, "Sở", "Department", Colour.RIVER, NOON, null, null, null, 0);

    @ParameterizedTest
    @ValueSource(strings = {"", "0206 3852 136", "(0206) 3.852.136", "+84 206 3852136", "0912-345-678"})
    void aTelephoneIsDigitsAndWhatPartsThem(String telephone) {
        assertThat(text("", telephone, "").telephone()).isEqualTo(telephone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "gọi sau", "0206; rm -rf", "javascript:1234567", "0206 3852 136 0206 3852 136 02"})
    void whatIsNoTelephoneIsRefusedAtItsField(String telephone) {
        assertThatThrownBy(() -> text("", telephone, ""))
                .isInstanceOfSatisfying(
                        OrganisationException.class,
                        why -> assertThat(why.field()).isEqualTo("telephone"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a@b", "a b@c.vn", "<a@b.vn>", "a@@b.vn"})
    void whatIsNoAddressIsRefused(String email) {
        assertThatThrownBy(() -> text("", "", email)).hasMessageContaining("organisation.no-email");
    }

    @Test
    void whomPeopleMayTurnToTheyMustBeAbleToReach() {
        text("Cung cấp thông tin", "0206 3852 136", "a@caobang.example").requireEnough(ProfileKind.CONTACT);

        for (ProfileText lacks : List.of(
                text("", "0206 3852 136", "a@caobang.example"),
                text("Cung cấp thông tin", "", "a@caobang.example"),
                text("Cung cấp thông tin", "0206 3852 136", ""))) {
            assertThatThrownBy(() -> lacks.requireEnough(ProfileKind.CONTACT))
                    .hasMessageContaining("organisation.field-missing");
        }
    }

    @Test
    void itStandsAsWhatWasDoneLast() {
        ProfileVersion waits = version(1, null);
        ProfileVersion read = version(1, NOON);

        assertThat(standing(null)).isEqualTo(ProfileStanding.UNWRITTEN);
        assertThat(standing(null, waits)).isEqualTo(ProfileStanding.WAITS);
        assertThat(standing(null, read)).isEqualTo(ProfileStanding.ON_LINE);
        assertThat(standing(null, version(2, null), read)).isEqualTo(ProfileStanding.CHANGED);
        assertThat(standing(NOON.plusSeconds(1), read)).isEqualTo(ProfileStanding.REMOVED);
        assertThat(standing(NOON.plusSeconds(1), version(2, NOON.plusSeconds(2)), read))
                .isEqualTo(ProfileStanding.ON_LINE);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-30,2026-11-30", "2026-12-06,2026-11-30", "2026-12-07,2026-12-07", "2027-01-01,2026-12-28"})
    void aWeekGoesFromMondayToSunday(LocalDate day, LocalDate monday) {
        Week week = Week.of(day);

        assertThat(week.monday()).isEqualTo(monday);
        assertThat(week.days()).hasSize(7).contains(day).endsWith(week.sunday());
        assertThat(week.plus(-2).weeksAfter(week)).isEqualTo(-2);
    }

    @Test
    void nothingEndsBeforeItBegins() {
        assertThatThrownBy(() -> entry(LocalTime.of(8, 0), LocalTime.of(8, 0)))
                .isInstanceOfSatisfying(
                        OrganisationException.class,
                        why -> assertThat(why.field()).isEqualTo("ends"));
        assertThat(entry(LocalTime.of(8, 0), null).ends()).isNull();
    }

    private static EntryText entry(LocalTime starts, @Nullable LocalTime ends) {
        return new EntryText(LocalDate.of(2026, 3, 2), starts, ends, "Họp", null, "", "", false, false);
    }

    private static ProfileText text(String topic, String telephone, String email) {
        return new ProfileText(topic, telephone, email, RichText.EMPTY, RichText.EMPTY, null);
    }

    private static ProfileVersion version(int number, @Nullable Instant since) {
        return new ProfileVersion(number, text("", "0206 3852 136", ""), WRITER, NOON, since, null);
    }

    private static ProfileStanding standing(@Nullable Instant removed, ProfileVersion... versions) {
        return new ProfileView(Subject.leader(AGENCY, WRITER), SITE, List.of(versions), removed, "").standing();
    }
}
