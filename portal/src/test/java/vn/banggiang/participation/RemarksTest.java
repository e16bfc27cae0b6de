package vn.banggiang.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.banggiang.PlatformTest;
import vn.banggiang.participation.guard.OlderStamps;

/** Readers say whether a page was of use; those who work at its portal read it, and have done with it. */
@PlatformTest
class RemarksTest {

    private final Remarks remarks;
    private final BeanFactory beans;

    @LocalServerPort
    private int port;

    RemarksTest(Remarks remarks, BeanFactory beans) {
        this.remarks = remarks;
        this.beans = beans;
    }

    @Test
    void whatReadersSayIsCountedAndReadByTheOfficeOfThatPortalAlone() {
        Townhall hall = Townhall.open(beans);
        Townhall foreign = Townhall.open(beans);
        Citizen citizen = new Citizen(port);
        String at = hall.href() + "/y-kien-trang";
        assertThat(citizen.reads(at + "?trang=gia-dat&co-ich=no")).contains("Trang này có ích không?");
        Map<String, String> form = form(hall, "no", "Thiếu bảng giá của xã tôi");

        assertThat(citizen.sends(at, form).body()).contains("Cảm ơn bạn");
        assertThat(citizen.sends(at, form).statusCode()).isEqualTo(200);
        assertThat(citizen.sends(at, form(hall, "yes", "")).statusCode()).isEqualTo(200);
        assertThat(citizen.get(at + "?trang=../portal").statusCode()).isEqualTo(404);

        assertThat(remarks.counts(hall.office().clerk())).containsExactly(new Remarks.Count("gia-dat", 1, 1));
        assertThat(remarks.open(hall.office().clerk(), 0).lines())
                .singleElement()
                .satisfies(one -> assertThat(one.words()).isEqualTo("Thiếu bảng giá của xã tôi"));
        assertThat(remarks.open(foreign.office().leader(), 0).lines()).isEmpty();
        Remark one = remarks.open(hall.office().clerk(), 0).lines().getFirst();
        assertThatThrownBy(() -> remarks.done(foreign.office().clerk(), one.id()))
                .isInstanceOf(ParticipationException.class);
        remarks.done(hall.office().clerk(), one.id());
        remarks.done(hall.office().clerk(), one.id());
        assertThat(remarks.open(hall.office().clerk(), 0).lines()).isEmpty();
    }

    private Map<String, String> form(Townhall hall, String useful, String words) {
        Map<String, String> form = new HashMap<>();
        form.put(
                "stamp",
                OlderStamps.filledIn(beans, "remark " + hall.office().agency().id() + " gia-dat")
                        .text());
        form.put("page", "gia-dat");
        form.put("useful", useful);
        form.put("words", words);
        return form;
    }
}
