package vn.banggiang.layout.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.layout.SignatureBlock;
import vn.banggiang.layout.form.Filling;
import vn.banggiang.layout.render.BodyText;
import vn.banggiang.layout.render.Draft;
import vn.banggiang.layout.render.Drafts;
import vn.banggiang.layout.render.LayoutRenderer;
import vn.banggiang.layout.render.Letterhead;

/** What is rendered and filled in is what is read. */
class RoundTripTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 7);
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    static List<Draft> drafts() {
        return Drafts.all();
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void everyFactOfADraftComesBack(Draft draft) {
        PageFacts facts = new LayoutReader().read(new LayoutRenderer().render(draft));
        assertThat(facts.number()).isEmpty();
        assertThat(facts.date()).isEmpty();
        assertSame(draft, facts);
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void numberAndDateAreReadFromTheirFields(Draft draft) {
        byte[] issued = Filling.fillNumberAndDate(new LayoutRenderer().render(draft), 5, DAY);
        PageFacts facts = new LayoutReader().read(issued);
        assertThat(facts.number().map(Found::value)).contains("05");
        assertThat(facts.date().map(Found::value)).contains(DAY);
        assertSame(draft, facts);
    }

    @Property(tries = 40, seed = "30")
    void anyDraftComesBack(@ForAll("generated") Draft draft, @ForAll("numbers") int number) {
        byte[] issued = Filling.fillNumberAndDate(new LayoutRenderer().render(draft), number, DAY);
        PageFacts facts = new LayoutReader().read(issued);
        assertThat(facts.number().map(Found::value)).contains("%02d".formatted(number));
        assertThat(facts.date().map(Found::value)).contains(DAY);
        assertSame(draft, facts);
    }

    private static void assertSame(Draft draft, PageFacts facts) {
        Letterhead head = draft.letterhead();
        assertThat(facts.parentIssuer().map(Found::value))
                .isEqualTo(head.parent().map(RoundTripTest::upper));
        assertThat(facts.issuer().map(Found::value)).contains(upper(head.issuer()));
        assertThat(facts.notation().map(Found::value)).contains(head.notation());
        assertThat(facts.place().map(Found::value)).contains(head.place());
        assertThat(facts.type().map(Found::value)).contains(draft.type());
        assertThat(facts.trichYeu().map(Found::value)).contains(draft.trichYeu());
        assertThat(facts.urgency().map(Found::value)).isEqualTo(draft.urgency());
        assertThat(facts.addressees().map(Found::value)).isEqualTo(present(draft.addressees()));
        assertThat(facts.recipients().map(Found::value)).isEqualTo(present(draft.recipients()));
        SignatureBlock block = draft.signatureBlock();
        assertThat(facts.authority().map(Found::value)).isEqualTo(present(block.authority()));
        assertThat(facts.position().map(Found::value)).contains(upper(block.position()));
        assertThat(facts.signer().map(Found::value)).contains(block.signer());
    }

    @Provide
    Arbitrary<Integer> numbers() {
        return Arbitraries.integers().between(1, 99_999);
    }

    @Provide
    Arbitrary<Draft> generated() {
        Arbitrary<DocumentType> types = Arbitraries.of(
                DocumentType.CONG_VAN,
                DocumentType.QUYET_DINH,
                DocumentType.TO_TRINH,
                DocumentType.BAO_CAO,
                DocumentType.THONG_BAO,
                DocumentType.KE_HOACH,
                DocumentType.GIAY_MOI);
        Arbitrary<String> body =
                sentence(5, 120).list().ofMinSize(1).ofMaxSize(25).map(lines -> String.join("\n", lines));
        Arbitrary<List<String>> names = sentence(2, 16).list().ofMinSize(0).ofMaxSize(4);
        return Combinators.combine(types, letterheads(), sentence(3, 30), body, names, recipients(), signatures())
                .as((type, head, trichYeu, text, addressees, recipients, block) -> Draft.of(
                                type, head, trichYeu, BodyText.parse(text), block, recipients)
                        .withAddressees(type == DocumentType.CONG_VAN ? addressees : List.of()));
    }

    private static Arbitrary<Letterhead> letterheads() {
        Arbitrary<String> notations = Arbitraries.of("UBND-VX", "STC-TCHCSN", "QĐ-UBND", "BC-SGD&ĐT", "SNN.PTNT-VP");
        Arbitrary<String> places =
                Arbitraries.of("Cao Bằng", "Hà Nội", "Thành phố Hồ Chí Minh", "Đức Long", "Quảng Uyên");
        Arbitrary<Optional<String>> parents = Arbitraries.of(
                        "UBND tỉnh Mẫu", "Ủy ban nhân dân tỉnh Cao Bằng", "Bộ Kế hoạch và Đầu tư")
                .optional();
        Arbitrary<String> issuers = Arbitraries.of(
                "Sở Tài chính",
                "Sở Nông nghiệp và Phát triển nông thôn",
                "Ban Quản lý Khu kinh tế cửa khẩu tỉnh Mẫu",
                "Ủy ban nhân dân xã Đức Long");
        return Combinators.combine(parents, issuers, notations, places).as(Letterhead::new);
    }

    private static Arbitrary<SignatureBlock> signatures() {
        return Arbitraries.of(
                new SignatureBlock(List.of(), "Giám đốc", "Nông Văn Mẫu"),
                new SignatureBlock(List.of("KT. GIÁM ĐỐC"), "Phó Giám đốc", "Đặng Thị Ngọc Ưu"),
                new SignatureBlock(List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"), "Phó Chủ tịch", "Y Thông"),
                new SignatureBlock(List.of("TL. BỘ TRƯỞNG"), "Vụ trưởng Vụ Tổ chức cán bộ", "Hồ Quỳnh Ỷ Lan"),
                new SignatureBlock(List.of("TUQ. GIÁM ĐỐC"), "Trưởng phòng Hành chính - Tổng hợp", "Bế Ích Quân"));
    }

    private static Arbitrary<List<String>> recipients() {
        return sentence(2, 25)
                .list()
                .ofMinSize(0)
                .ofMaxSize(60)
                .map(items -> java.util.stream.Stream.concat(items.stream(), java.util.stream.Stream.of("Lưu: VT, TH"))
                        .toList());
    }

    /** A sentence of Vietnamese syllables that begins with a capital. */
    private static Arbitrary<String> sentence(int fewest, int most) {
        return Arbitraries.of(
                        "thực", "hiện", "nghị", "quyết", "về", "chuyển", "đổi", "số", "ở", "xã", "phường", "ỷ", "lại",
                        "nguyễn", "được", "giữa", "ngữ", "ưỡn", "kỹ", "thuật", "trẻ", "em", "suối", "Bằng", "Giang",
                        "100%", "2026", "máy", "tính", "ẩm", "thủy", "lợi", "đường", "bộ", "quốc", "gia")
                .list()
                .ofMinSize(fewest)
                .ofMaxSize(most)
                .map(words -> {
                    String text = String.join(" ", words);
                    return "Về " + text;
                });
    }

    private static Optional<List<String>> present(List<String> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list);
    }

    private static String upper(String text) {
        return text.toUpperCase(VIETNAMESE);
    }
}
