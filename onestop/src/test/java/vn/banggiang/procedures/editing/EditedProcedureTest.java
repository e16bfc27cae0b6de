package vn.banggiang.procedures.editing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.banggiang.procedures.facts.ProcedureFacts;
import vn.banggiang.procedures.national.Finding;

/** Rows come and go by buttons, and what is wrong is said at the field. */
class EditedProcedureTest {

    private final MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();

    @Test
    void whatIsTypedBecomesAProcedure() {
        usual();
        fields.add("THANHPHANHOSO[1].TRUONGHOP", "");
        fields.add("THANHPHANHOSO[1].GIAYTO[1].TENGIAYTO", "Đơn đề nghị");
        fields.add("THANHPHANHOSO[1].GIAYTO[1].SOBANCHINH", "1");
        fields.add("TTHCLIENQUAN", "1.000001\r\n\r\n 1.000002 ");
        ProcedureFacts facts = EditedProcedure.sent(fields).read().facts().orElseThrow();
        assertThat(facts.name()).isEqualTo("Cấp giấy phép thử");
        assertThat(facts.papers().getFirst().papers().getFirst().originals()).isEqualTo(1);
        assertThat(facts.related()).containsExactly("1.000001", "1.000002");
    }

    @Test
    void whatIsWrongIsSaidAtTheField() {
        usual();
        fields.add("CANCUPHAPLY[1].SOVANBAN", "");
        fields.add("CANCUPHAPLY[2].SOVANBAN", "1/2026/NĐ-CP");
        fields.add("CANCUPHAPLY[2].NGAYBANHANH", "hôm qua");
        fields.add("CACHTHUCTHUCHIEN[1].KENH", "1");
        fields.add("CACHTHUCTHUCHIEN[1].THOIGIAN[1].THOIGIANGIAIQUYET", "năm");
        EditedProcedure said = EditedProcedure.sent(fields).withoutBlanks();
        assertThat(said.rows("CANCUPHAPLY")).isEqualTo(1);
        assertThat(said.read().findings())
                .extracting(Finding::place)
                .containsExactlyInAnyOrder(
                        "CANCUPHAPLY[1].NGAYBANHANH", "CACHTHUCTHUCHIEN[1].THOIGIAN[1].THOIGIANGIAIQUYET");
        fields.set("TENTTHC", " ");
        fields.remove("CANCUPHAPLY[2].NGAYBANHANH");
        fields.remove("CACHTHUCTHUCHIEN[1].THOIGIAN[1].THOIGIANGIAIQUYET");
        assertThat(EditedProcedure.sent(fields).read().findings())
                .extracting(Finding::place)
                .containsExactly("TENTTHC");
    }

    @Test
    void rowsComeAndGo() {
        EditedProcedure one = EditedProcedure.fresh().withRow("TRINHTUTHUCHIEN").withRow("TRINHTUTHUCHIEN[1].TRINHTU");
        assertThat(one.rows("TRINHTUTHUCHIEN[1].TRINHTU")).isEqualTo(1);
        assertThat(one.value("TRINHTUTHUCHIEN")).isEmpty();
        EditedProcedure two = one.withRow("TRINHTUTHUCHIEN").withoutRow("TRINHTUTHUCHIEN[1]");
        assertThat(two.rows("TRINHTUTHUCHIEN")).isEqualTo(1);
        assertThat(two.rows("TRINHTUTHUCHIEN[1].TRINHTU")).isZero();
        EditedProcedure many = EditedProcedure.fresh();
        for (int i = 0; i < EditedProcedure.MOST_ROWS + 5; i++) {
            many = many.withRow("CANCUPHAPLY");
        }
        assertThat(many.rows("CANCUPHAPLY")).isEqualTo(EditedProcedure.MOST_ROWS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "[1]",
                "CANCUPHAPLY[0]",
                "CANCUPHAPLY[9]",
                "CANCUPHAPLY[99999999999]",
                "MUCDO",
                "KHAC",
                "TRINHTUTHUCHIEN[1].KHAC",
                "TRINHTUTHUCHIEN[7].TRINHTU",
                "TENTTHC.TRINHTU",
                "a.b.c"
            })
    void whatTheFormDoesNotHaveChangesNothing(String path) {
        usual();
        fields.add("CANCUPHAPLY[1].SOVANBAN", "1/2026/NĐ-CP");
        fields.add("TRINHTUTHUCHIEN[1].TRUONGHOP", "");
        fields.add("KHAC[1].SOVANBAN", "x");
        EditedProcedure sent = EditedProcedure.sent(fields);
        MultiValueMap<String, String> before = TypedForm.of(sent);
        assertThat(TypedForm.of(sent.withRow(path))).isEqualTo(before);
        assertThat(TypedForm.of(sent.withoutRow(path))).isEqualTo(before);
    }

    private void usual() {
        fields.add("MATTHC", "9.000001");
        fields.add("TENTTHC", "Cấp giấy phép thử");
        fields.add("LINHVUCTHUCHIEN[1].TENLINHVUC", "Đất đai");
        fields.add("LINHVUCTHUCHIEN[1].MALINHVUC", "L1");
    }
}
