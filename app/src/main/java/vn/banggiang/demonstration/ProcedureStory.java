package vn.banggiang.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;
import vn.banggiang.procedures.facts.Bodies;
import vn.banggiang.procedures.facts.Channel;
import vn.banggiang.procedures.facts.ChannelKind;
import vn.banggiang.procedures.facts.Coded;
import vn.banggiang.procedures.facts.ExecutionLevel;
import vn.banggiang.procedures.facts.Fee;
import vn.banggiang.procedures.facts.LifeEvent;
import vn.banggiang.procedures.facts.OnlineLevel;
import vn.banggiang.procedures.facts.Outcome;
import vn.banggiang.procedures.facts.Paper;
import vn.banggiang.procedures.facts.PaperSet;
import vn.banggiang.procedures.facts.ProcedureCode;
import vn.banggiang.procedures.facts.ProcedureFacts;
import vn.banggiang.procedures.facts.Sequence;
import vn.banggiang.procedures.facts.Term;

/** The demonstration's administrative procedures. Times, fees and papers are invented, and each of them says so. */
record ProcedureStory(String about, List<Told> procedures) {

    private static final String MARK =
            "Thủ tục minh họa: thời hạn, phí và thành phần hồ sơ là giả định, không dùng để nộp hồ sơ thật.";

    /** From the file beside this program. */
    static ProcedureStory read() {
        try (InputStream json = new ClassPathResource("demonstration/procedures.json").getInputStream()) {
            return JsonMapper.shared().readValue(json, ProcedureStory.class);
        } catch (IOException missing) {
            throw new UncheckedIOException("the demonstration's procedures are missing from the program", missing);
        }
    }

    /**
     * One procedure.
     *
     * @param tier of communes: done by each of them; of the province: by who keeps it
     * @param keepers names of who keeps it current, of which the first counts that there is: departments were merged
     * @param days working days; 0 for at once
     * @param fee in đồng; 0 for none
     * @param papers those with a star are copies
     */
    record Told(
            String name,
            String field,
            List<String> keepers,
            ExecutionLevel tier,
            int days,
            int fee,
            OnlineLevel online,
            Set<LifeEvent> events,
            String result,
            List<String> papers) {

        /**
         * @param number of it in the story, from which its code is made: no real code begins with 9
         * @param keeper name of who keeps it
         */
        ProcedureFacts facts(int number, String keeper) {
            boolean commune = tier == ExecutionLevel.COMMUNE;
            return new ProcedureFacts(
                    code(number),
                    name,
                    "",
                    "",
                    "",
                    List.of(commune ? new Coded("4", "Cấp Xã") : new Coded("2", "Cấp Tỉnh")),
                    List.of(new Coded("", field)),
                    List.of(new Sequence("", steps())),
                    channels(),
                    List.of(new PaperSet("", papers.stream().map(Told::paper).toList())),
                    audiences(),
                    "",
                    new Bodies(
                            "",
                            commune ? List.of() : List.of(new Coded("", keeper)),
                            List.of(),
                            List.of(),
                            List.of(),
                            commune ? "Ủy ban nhân dân cấp xã" : "",
                            ""),
                    commune ? "Trung tâm Phục vụ hành chính công cấp xã" : "Trung tâm Phục vụ hành chính công tỉnh",
                    List.of(new Outcome("", result, "")),
                    List.of(),
                    "",
                    "",
                    MARK,
                    List.of(),
                    List.of(),
                    online,
                    events);
        }

        static ProcedureCode code(int number) {
            return new ProcedureCode("9.%06d".formatted(number));
        }

        private List<Coded> audiences() {
            return events.stream().allMatch(LifeEvent::isOfBusinesses)
                    ? List.of(new Coded("", "Doanh nghiệp"), new Coded("", "Hợp tác xã"), new Coded("", "Tổ chức"))
                    : List.of(new Coded("", "Công dân Việt Nam"), new Coded("", "Tổ chức"));
        }

        private List<String> steps() {
            return List.of(
                    "Bước 1. Nộp hồ sơ trực tiếp, trực tuyến hoặc qua bưu chính. Hồ sơ đủ thì nhận ngay giấy tiếp nhận và hẹn trả kết quả; hồ sơ thiếu thì được hướng dẫn bổ sung một lần.",
                    "Bước 2. Cơ quan chuyên môn thẩm định hồ sơ; khi cần thì lấy ý kiến cơ quan liên quan.",
                    "Bước 3. Người có thẩm quyền ký " + result.substring(0, 1).toLowerCase(Locale.ROOT)
                            + result.substring(1) + ".",
                    "Bước 4. Nhận kết quả tại nơi đã nộp, qua bưu chính hoặc bản điện tử.");
        }

        private List<Channel> channels() {
            Channel counter = new Channel(ChannelKind.COUNTER, List.of(term(days)));
            Channel post = new Channel(ChannelKind.POST, List.of(term(days)));
            return online == OnlineLevel.NONE
                    ? List.of(counter, post)
                    : List.of(
                            counter, new Channel(ChannelKind.ONLINE, List.of(term(days > 10 ? days - 2 : days))), post);
        }

        private Term term(int workingDays) {
            Fee asked = new Fee("", BigDecimal.valueOf(fee), "Đồng", "", "");
            return new Term(
                    BigDecimal.valueOf(workingDays),
                    "Ngày làm việc",
                    workingDays == 0 ? "" : "kể từ ngày nhận đủ hồ sơ hợp lệ",
                    List.of(asked));
        }

        private static Paper paper(String written) {
            boolean copy = written.endsWith("*");
            boolean filledIn = written.startsWith("Tờ khai") || written.startsWith("Đơn");
            return new Paper(
                    "",
                    copy ? written.substring(0, written.length() - 1) : written,
                    copy ? 0 : 1,
                    copy ? 1 : 0,
                    filledIn ? written : "",
                    "",
                    "");
        }
    }
}
