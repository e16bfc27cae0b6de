package vn.banggiang.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.banggiang.directory.Agency;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.layout.SignatureBlock;
import vn.banggiang.layout.form.Filling;
import vn.banggiang.layout.render.BodyText;
import vn.banggiang.layout.render.Draft;
import vn.banggiang.layout.render.LayoutRenderer;
import vn.banggiang.layout.render.Letterhead;

/**
 * A citizen of the demonstration. Nobody of them exists: no province has the number 099.
 *
 * @param proven whether a counter saw the papers
 * @param daysAgo when the account was opened
 */
record CitizenStory(
        String name,
        LocalDate born,
        String number,
        String telephone,
        String address,
        boolean proven,
        int daysAgo,
        Optional<Business> business,
        List<Paper> papers) {

    /** Of all of them; it is public, as those of the officials are. */
    static final String PASSWORD = "ruong-bac-thang-2026";

    private static final int CITIZENS = 20;
    private static final int HALF = 2;
    private static final List<String> FAMILIES = List.of("Nông", "Hoàng", "Lục", "Bế", "Đàm", "Triệu", "Mông", "Hà");
    private static final List<String> MEN = List.of("Văn Sơn", "Minh Khôi", "Văn Phúc", "Đức Long", "Quang Huy");
    private static final List<String> WOMEN = List.of("Thị Ánh", "Ngọc Mai", "Thu Hà", "Thị Nhung", "Minh Chi");
    private static final List<Business> BUSINESSES = List.of(
            new Business("Hợp tác xã Hạt dẻ Trùng Khánh (giả định)", "0990100016"),
            new Business("Công ty TNHH Vận tải Sông Bằng (giả định)", "0990100129"),
            new Business("Hộ kinh doanh Miến dong Phia Đén (giả định)", "0990100231"),
            new Business("Công ty cổ phần Xây dựng Thục Phán (giả định)", "0990100344"),
            new Business("Doanh nghiệp tư nhân Du lịch Bản Giốc (giả định)", "0990100457"));
    private static final List<Paper> PAPERS = List.of(
            new Paper("DEMO.G01", "Giấy xác nhận thông tin về cư trú", 12),
            new Paper("DEMO.G02", "Trích lục khai sinh", 0),
            new Paper("DEMO.G03", "Phiếu lý lịch tư pháp số 1", 6));

    /** All of them, the one that the documentation names first. */
    static final List<CitizenStory> ALL =
            IntStream.range(0, CITIZENS).mapToObj(CitizenStory::of).toList();

    /** A business that somebody represents. */
    record Business(String name, String code) {}

    /**
     * A paper that was accepted before.
     *
     * @param months how long it is valid; 0 for ever
     */
    record Paper(String code, String name, int months) {

        String fileName() {
            return code.replace('.', '-') + ".pdf";
        }

        /** As an agency of the demonstration might have issued it. */
        byte[] page(Agency issuer, String signer, String owner, LocalDate day) {
            Draft draft = Draft.of(
                    DocumentType.THONG_BAO,
                    new Letterhead(
                            Optional.ofNullable(issuer.parentLetterhead()), issuer.letterhead(), "XN", issuer.place()),
                    name + " (giấy tờ minh họa, không có giá trị)",
                    BodyText.parse("Xác nhận ông/bà " + owner + " có thông tin như trong hồ sơ minh họa.\n\n"
                            + "Giấy tờ này thuộc dữ liệu trình diễn, người và sự việc đều là giả định."),
                    new SignatureBlock(List.of(), "Cán bộ một cửa", signer),
                    List.of("Như trên"));
            return Filling.fillNumberAndDate(new LayoutRenderer().render(draft), 1, day);
        }
    }

    private static CitizenStory of(int place) {
        boolean woman = place % HALF == 0;
        int year = 1960 + place * 37 % 45;
        int century = year < 2000 ? 0 : HALF;
        String given = woman ? WOMEN.get(place / HALF % WOMEN.size()) : MEN.get(place / HALF % MEN.size());
        return new CitizenStory(
                FAMILIES.get(place % FAMILIES.size()) + " " + given,
                LocalDate.of(year, 1 + place * 5 % 12, 1 + place * 11 % 28),
                "099%d%02d%06d".formatted(century + (woman ? 1 : 0), year % 100, 100_000 + place),
                "09000001%02d".formatted(place),
                "Tổ %d, phường Minh Họa (giả định)".formatted(1 + place),
                place % 5 != 4,
                30 + place * 7,
                Optional.of(place).filter(one -> one < BUSINESSES.size()).map(BUSINESSES::get),
                place % 5 == 4 ? List.of() : PAPERS.subList(0, place % (PAPERS.size() + 1)));
    }
}
