package vn.banggiang.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.BeanFactory;
import vn.banggiang.PlatformTest;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.documents.QueryPlan;
import vn.banggiang.documents.SearchCondition;
import vn.banggiang.identity.Actor;

/** Every order that the list offers is read from an index, whoever reads it and whichever page. */
@PlatformTest
class OutgoingOrderTest {

    private final OutgoingList list;
    private final QueryPlan plan;
    private final Office office;

    OutgoingOrderTest(OutgoingList list, BeanFactory beans) {
        this.list = list;
        this.plan = new QueryPlan(beans);
        this.office = new Offices(beans).open();
    }

    @ParameterizedTest
    @EnumSource
    void aPageIsReadWhereItLies(OutgoingFilter.Order order) {
        var filter = new OutgoingFilter(Set.of(), "", order, 1000);

        for (Actor reader : List.of(office.clerk(), office.specialist())) {
            SearchCondition condition = list.condition(reader, filter);
            assertThat(plan.of(OutgoingList.statement(condition, order), condition, 50_000))
                    .contains("Index Scan")
                    .doesNotContain("Sort", "Seq Scan on outgoing");
        }
    }
}
