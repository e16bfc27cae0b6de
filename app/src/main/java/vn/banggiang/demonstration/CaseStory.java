package vn.banggiang.demonstration;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.banggiang.applicants.ApplicantFacts;
import vn.banggiang.applicants.ApplicantKind;
import vn.banggiang.applicants.Contact;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.workflows.steps.Outcome;

/**
 * What becomes of a case of the demonstration. Nobody who applies exists: no identity number of a person begins with 000.
 *
 * @param daysAgo working days before today on which it is brought
 * @param minute of that day
 * @param steps how many steps are left after it was accepted
 */
record CaseStory(CaseId id, ApplicantFacts applicant, int daysAgo, int minute, int steps, Ending ending) {

    private static final List<String> FAMILIES = List.of("Nông", "Hoàng", "Lục", "Bế", "Đàm", "Triệu", "Mông", "La");
    private static final List<String> MIDDLES = List.of("Thị", "Văn", "Minh", "Thu", "Ngọc");
    private static final List<String> GIVEN =
            List.of("Ánh", "Bình", "Chi", "Dũng", "Giang", "Hà", "Khôi", "Lam", "Mai", "Nhung", "Phúc", "Quỳnh", "Sơn");

    /** With what it ends, or stands now. */
    enum Ending {
        SENT(Outcome.MOVE, ""),
        REFUSED(Outcome.MOVE, ""),
        WORKED_ON(Outcome.MOVE, ""),
        ASKED(Outcome.ASK_COMPLETION, "Đề nghị bổ sung bản chính giấy tờ chứng minh nơi cư trú."),
        EXTENDED(Outcome.EXTEND, "Cần thêm thời gian kiểm tra hồ sơ gốc; cơ quan xin lỗi vì sự chậm trễ."),
        STOPPED(Outcome.STOP, "Người nộp đề nghị dừng giải quyết hồ sơ.");

        private final Outcome outcome;
        private final String words;

        Ending(Outcome outcome, String words) {
            this.outcome = outcome;
            this.words = words;
        }

        Outcome outcome() {
            return outcome;
        }

        String words() {
            return words;
        }
    }

    /**
     * @param number of the procedure
     * @param round of its cases, from 0
     */
    static CaseStory of(int number, int round) {
        Ending ending = Ending.values()[(number + round) % Ending.values().length];
        int seed = number * 31 + round * 7;
        int daysAgo = ending == Ending.SENT ? 0 : 1 + (number * 3 + round * 2) % 8;
        return new CaseStory(
                new CaseId(UUID.nameUUIDFromBytes(("case-" + number + "-" + round).getBytes(StandardCharsets.UTF_8))),
                applicant(seed),
                daysAgo,
                seed * 13 % 400,
                ending == Ending.WORKED_ON ? 1 + round % 3 : 2,
                ending);
    }

    private static ApplicantFacts applicant(int seed) {
        String name = FAMILIES.get(seed % FAMILIES.size()) + " " + MIDDLES.get(seed / 3 % MIDDLES.size()) + " "
                + GIVEN.get(seed / 5 % GIVEN.size());
        LocalDate born = LocalDate.of(1950 + seed % 50, 1 + seed % 12, 1 + seed % 28);
        // No province has the number 999.
        String number = "9990%02d%06d".formatted(born.getYear() % 100, seed * 7919L % 1_000_000L);
        var address = new Contact("", "", "Tổ %d, phường Minh Họa (giả định)".formatted(1 + seed % 20));
        return new ApplicantFacts(ApplicantKind.CITIZEN, name, born, number, "", address);
    }
}
