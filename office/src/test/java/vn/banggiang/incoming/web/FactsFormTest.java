package vn.banggiang.incoming.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.banggiang.documents.ReadFacts;
import vn.banggiang.documents.Urgency;

class FactsFormTest {

    @Test
    void saysNothingOfWhatItDoesNotAskFor() {
        var form = new FactsForm(
                "Sở Nội vụ",
                "15",
                "SNV-VP",
                "Cao Bằng",
                "04/03/2026",
                "Công văn",
                "Về việc cử cán bộ",
                "",
                "",
                Urgency.URGENT);

        ReadFacts said = form.facts();

        assertThat(said.recipients()).isNull();
        assertThat(said.authority()).isNull();
    }
}
