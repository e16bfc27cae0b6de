package vn.banggiang.forms.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A form with every kind of question, as tests need one. */
public final class Samples {

    private Samples() {}

    /** A household that applies to open a business. */
    public static FormDefinition household() {
        return new FormDefinition(
                "Giấy đề nghị đăng ký hộ kinh doanh",
                "Mẫu số 01",
                List.of(
                        page(
                                "owner",
                                Question.of("note", QuestionKind.NOTE, "Điền như trên thẻ căn cước.", false),
                                personal("name", QuestionKind.PERSON_NAME, "Họ và tên"),
                                personal("identity", QuestionKind.IDENTITY_NUMBER, "Số định danh cá nhân"),
                                Question.of("born", QuestionKind.DATE, "Ngày sinh", true)
                                        .within(new Limits(null, null, 0, "", DaySpan.UP_TO_TODAY, 10, Set.of())),
                                Question.of("phone", QuestionKind.PHONE, "Điện thoại", false),
                                Question.of("mail", QuestionKind.EMAIL, "Thư điện tử", false),
                                Question.of("home", QuestionKind.ADDRESS, "Nơi cư trú", true)),
                        page(
                                "business",
                                Question.of("trade", QuestionKind.ONE_CHOICE, "Ngành nghề", true)
                                        .choosing(List.of(
                                                new Choice("food", "Ăn uống"),
                                                new Choice("shop", "Bán lẻ"),
                                                new Choice("other", "Khác"))),
                                Question.of("which", QuestionKind.SHORT_TEXT, "Ngành nghề nào", true)
                                        .when(Condition.when("trade", Operator.IS, "other"))
                                        .within(Limits.upTo(20)),
                                Question.of("area", QuestionKind.NUMBER, "Diện tích", true)
                                        .within(new Limits(
                                                BigDecimal.ONE,
                                                BigDecimal.valueOf(500),
                                                1,
                                                "m²",
                                                DaySpan.ANY,
                                                10,
                                                Set.of())),
                                Question.of("capital", QuestionKind.MONEY, "Vốn", true),
                                Question.of("hours", QuestionKind.CHOICES, "Giờ mở cửa", false)
                                        .choosing(
                                                List.of(new Choice("day", "Ban ngày"), new Choice("night", "Ban đêm"))),
                                Question.of("partners", QuestionKind.YES_NO, "Có người cùng góp vốn", true)),
                        new FormPage(
                                "together",
                                "Người góp vốn",
                                Condition.when("partners", Operator.IS, "yes"),
                                List.of(Question.of("people", QuestionKind.ROWS, "Người góp vốn", true)
                                        .within(Limits.between(BigDecimal.ONE, BigDecimal.valueOf(3)))
                                        .asking(List.of(
                                                Question.of("who", QuestionKind.PERSON_NAME, "Họ tên", true),
                                                Question.of("share", QuestionKind.MONEY, "Số tiền", true),
                                                Question.of("abroad", QuestionKind.YES_NO, "Ở nước ngoài", false),
                                                Question.of("country", QuestionKind.SHORT_TEXT, "Nước nào", true)
                                                        .when(Condition.when("abroad", Operator.IS, "yes")))))),
                        page(
                                "end",
                                Question.of("more", QuestionKind.LONG_TEXT, "Đề nghị thêm", false),
                                Question.of("lease", QuestionKind.PAPER, "Hợp đồng thuê", true)
                                        .within(Limits.upTo(2))
                                        .when(new Condition(
                                                true,
                                                List.of(
                                                        new Comparison("area", Operator.AT_LEAST, "100"),
                                                        new Comparison("hours", Operator.CONTAINS, "night")))),
                                Question.of("true", QuestionKind.STATEMENT, "Tôi cam đoan điều trên là đúng.", true))));
    }

    /** What somebody types who answers all of {@link #household}. */
    public static Map<String, List<String>> complete() {
        return Map.ofEntries(
                Map.entry("name", List.of("Nông Văn An")),
                Map.entry("identity", List.of("004 190 012 345")),
                Map.entry("born", List.of("5/3/1990")),
                Map.entry("phone", List.of("+84 912 345 678")),
                Map.entry("home.province", List.of("Cao Bằng")),
                Map.entry("home.commune", List.of("Thục Phán")),
                Map.entry("trade", List.of("food")),
                Map.entry("area", List.of("120,5")),
                Map.entry("capital", List.of("1.500.000")),
                Map.entry("hours", List.of("night", "day")),
                Map.entry("partners", List.of("yes")),
                Map.entry("people.0.who", List.of("Triệu Văn Bình")),
                Map.entry("people.0.share", List.of("500000")),
                Map.entry("people.0.country", List.of("Lào")),
                Map.entry("people.1.who", List.of("Lê Thị Hoa")),
                Map.entry("people.1.share", List.of("250000")),
                Map.entry("lease", List.of("f1")),
                Map.entry("true", List.of("yes")));
    }

    /** A page that is always asked. */
    public static FormPage page(String key, Question... questions) {
        return new FormPage(key, "Trang " + key, Condition.ALWAYS, List.of(questions));
    }

    private static Question personal(String key, QuestionKind kind, String label) {
        return new Question(
                key, kind, label, "", true, Condition.ALWAYS, Limits.USUAL, List.of(), List.of(), false, true, "");
    }
}
