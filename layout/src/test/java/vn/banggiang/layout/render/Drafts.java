package vn.banggiang.layout.render;

import java.util.List;
import java.util.Optional;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.layout.SignatureBlock;
import vn.banggiang.layout.Urgency;

/** Fictional drafts of the types that the renderer knows. */
public final class Drafts {
    private Drafts() {}

    public static final Letterhead SO_MAU =
            new Letterhead(Optional.of("UBND tỉnh Mẫu"), "Sở Tài chính", "STC-TCHCSN", "Cao Bằng");
    public static final SignatureBlock DEPUTY =
            new SignatureBlock(List.of("KT. GIÁM ĐỐC"), "PHÓ GIÁM ĐỐC", "Nông Văn Mẫu");

    public static Draft congVan() {
        return Draft.of(
                        DocumentType.CONG_VAN,
                        SO_MAU,
                        "thẩm định kinh phí duy trì phần mềm quản lý văn bản tại 199 xã, phường, thị trấn",
                        BodyText.parse("""
                                Thực hiện Chương trình hành động của tỉnh về đẩy mạnh ứng dụng, phát triển công nghệ thông tin đáp ứng yêu cầu phát triển bền vững và hội nhập quốc tế, căn cứ tình hình thực tế tại địa phương, cơ quan ban hành văn bản này đề nghị các đơn vị phối hợp thực hiện những nội dung sau:
                                1. Tiếp tục duy trì hoạt động của mạng nội bộ, bảo đảm 100% máy tính của cán bộ, công chức được kết nối Internet tốc độ cao và cài đặt phần mềm quản lý văn bản theo Văn bản số 57/BTTTT-THH ngày 12 tháng 01 năm 2015.
                                2. Tăng cường sử dụng chữ ký số chuyên dùng trong gửi, nhận văn bản điện tử; hạn chế tối đa việc gửi văn bản giấy đối với những văn bản đã có trên hệ thống.
                                3. Báo cáo kết quả thực hiện trước ngày 25 hằng tháng để tổng hợp, báo cáo cấp có thẩm quyền xem xét, quyết định.
                                Trên đây là nội dung văn bản, đề nghị các đơn vị nghiêm túc thực hiện.
                                """),
                        DEPUTY,
                        List.of("Như trên", "Ban Giám đốc", "Lưu: VT, CNTT"))
                .withAddressees(List.of("Sở Thông tin và Truyền thông"));
    }

    public static Draft quyetDinh() {
        return Draft.of(
                        DocumentType.QUYET_DINH,
                        new Letterhead(Optional.empty(), "Ủy ban nhân dân tỉnh Mẫu", "QĐ-UBND", "Cao Bằng"),
                        "Về việc ban hành Quy chế quản lý, sử dụng hệ thống quản lý văn bản và điều hành của tỉnh",
                        BodyText.parse("""
                                Điều 1. Ban hành kèm theo Quyết định này Quy chế quản lý, sử dụng hệ thống quản lý văn bản và điều hành trong hoạt động của các cơ quan nhà nước trên địa bàn tỉnh.
                                Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký và thay thế các quy định trước đây trái với Quyết định này.
                                1. Các cơ quan, đơn vị hoàn thành việc cài đặt trước ngày 30 tháng 6.
                                a) Cấp tỉnh: các sở, ban, ngành;
                                b) Cấp xã: Ủy ban nhân dân các xã, phường.
                                Điều 3. Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc các sở, Thủ trưởng các ban, ngành, Chủ tịch Ủy ban nhân dân các xã, phường và các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này.
                                """),
                        new SignatureBlock(
                                List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"), "PHÓ CHỦ TỊCH", "Lý Thị Ví Dụ"),
                        List.of(
                                "Như Điều 3",
                                "Văn phòng Chính phủ",
                                "Cục Kiểm tra văn bản và Quản lý xử lý vi phạm hành chính, Bộ Tư pháp",
                                "Thường trực Tỉnh ủy, Thường trực HĐND tỉnh",
                                "Chủ tịch, các PCT UBND tỉnh",
                                "Trung tâm Thông tin - Văn phòng UBND tỉnh",
                                "Lưu: VT, VX"))
                .withGrounds(
                        Optional.of("Ủy ban nhân dân tỉnh Mẫu"),
                        List.of(
                                "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015",
                                "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư",
                                "Theo đề nghị của Giám đốc Sở Thông tin và Truyền thông tại Tờ trình số 12/TTr-STTTT ngày 05 tháng 01 năm 2026"));
    }

    public static Draft toTrinh() {
        return Draft.of(
                        DocumentType.TO_TRINH,
                        new Letterhead(
                                Optional.of("UBND tỉnh Mẫu"), "Sở Thông tin và Truyền thông", "TTr-STTTT", "Cao Bằng"),
                        "Về việc phê duyệt Kế hoạch ứng dụng công nghệ thông tin năm 2026",
                        BodyText.parse("""
                                I. Sự cần thiết
                                Hệ thống quản lý văn bản và điều hành của tỉnh được đưa vào sử dụng từ năm 2010, đến nay nhiều phần đã lạc hậu.
                                II. Nội dung đề nghị
                                1. Mục tiêu
                                Đến hết năm 2026, 100% văn bản giữa các cơ quan được gửi, nhận trên môi trường mạng.
                                2. Kinh phí
                                a) Ngân sách tỉnh bảo đảm phần lớn;
                                b) Nguồn khác theo quy định.
                                Sở Thông tin và Truyền thông kính trình Ủy ban nhân dân tỉnh xem xét, phê duyệt.
                                """),
                        new SignatureBlock(List.of(), "Giám đốc", "Hoàng Văn Thí Dụ"),
                        List.of("Như trên", "Sở Tài chính", "Lưu: VT, KHTC"))
                .withAddressees(List.of("Ủy ban nhân dân tỉnh Mẫu", "Thường trực Hội đồng nhân dân tỉnh Mẫu"));
    }

    public static Draft baoCao() {
        return Draft.of(
                        DocumentType.BAO_CAO,
                        new Letterhead(
                                Optional.of("UBND huyện Ví Dụ"), "Ủy ban nhân dân xã Mẫu Đơn", "BC-UBND", "Mẫu Đơn"),
                        "Kết quả thực hiện nhiệm vụ phát triển kinh tế - xã hội 6 tháng đầu năm và phương hướng, nhiệm vụ 6 tháng cuối năm 2026",
                        BodyText.parse("""
                                Phần I
                                Tình hình thực hiện nhiệm vụ
                                Ủy ban nhân dân xã báo cáo kết quả thực hiện nhiệm vụ như sau:
                                1. Về kinh tế: tổng diện tích gieo trồng đạt 98,5% kế hoạch.
                                2. Về văn hóa - xã hội: duy trì **100%** số lớp học, không có học sinh *bỏ học* giữa chừng.
                                Phần II
                                Phương hướng, nhiệm vụ
                                Tiếp tục thực hiện các giải pháp đã đề ra.
                                """),
                        new SignatureBlock(List.of("TM. ỦY BAN NHÂN DÂN"), "Chủ tịch", "Đàm Thị Giả Định"),
                        List.of("Như trên", "Thường trực Đảng ủy xã", "Lưu: VT"))
                .withAddressees(List.of("Ủy ban nhân dân huyện Ví Dụ"))
                .withUrgency(Urgency.KHAN);
    }

    public static Draft thongBao() {
        return Draft.of(
                        DocumentType.THONG_BAO,
                        new Letterhead(Optional.of("UBND tỉnh Mẫu"), "Văn phòng", "TB-VP", "Cao Bằng"),
                        "Kết luận của Chủ tịch Ủy ban nhân dân tỉnh tại phiên họp thường kỳ tháng 5 năm 2026",
                        BodyText.parse("""
                                Ngày 28 tháng 5 năm 2026, Chủ tịch Ủy ban nhân dân tỉnh chủ trì phiên họp thường kỳ.
                                Văn phòng thông báo để các cơ quan biết, thực hiện.
                                """),
                        new SignatureBlock(List.of("TL. CHỦ TỊCH"), "Chánh Văn phòng", "Bế Văn Minh Họa"),
                        List.of("Chủ tịch, các PCT UBND tỉnh", "Các sở, ban, ngành", "Lưu: VT, TH"))
                .withTypist("NVA.(25)");
    }

    public static Draft keHoach() {
        return Draft.of(
                DocumentType.KE_HOACH,
                new Letterhead(Optional.empty(), "Ủy ban nhân dân tỉnh Mẫu", "KH-UBND", "Cao Bằng"),
                "Tuyên truyền cải cách hành chính năm 2026",
                BodyText.parse("""
                        I. Mục đích, yêu cầu
                        1. Mục đích
                        Nâng cao nhận thức của cán bộ, công chức, viên chức và người dân về cải cách hành chính.
                        2. Yêu cầu
                        Nội dung tuyên truyền thiết thực, hình thức phù hợp với từng đối tượng.
                        II. Tổ chức thực hiện
                        Các cơ quan, đơn vị căn cứ chức năng, nhiệm vụ triển khai thực hiện Kế hoạch này.
                        """),
                new SignatureBlock(List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"), "Phó Chủ tịch", "Lý Thị Ví Dụ"),
                List.of("Bộ Nội vụ", "Như phần tổ chức thực hiện", "Lưu: VT, NC"));
    }

    public static Draft giayMoi() {
        return Draft.of(
                        DocumentType.GIAY_MOI,
                        new Letterhead(Optional.of("UBND tỉnh Mẫu"), "Sở Nội vụ", "GM-SNV", "Cao Bằng"),
                        "Dự hội nghị triển khai công tác văn thư, lưu trữ",
                        BodyText.parse("""
                                Sở Nội vụ trân trọng kính mời: Thủ trưởng các cơ quan, đơn vị.
                                Tới dự hội nghị triển khai công tác văn thư, lưu trữ năm 2026.
                                Thời gian: 8 giờ 00 phút, ngày 15 tháng 6 năm 2026.
                                Địa điểm: Hội trường Sở Nội vụ.
                                Đề nghị các đại biểu tham dự đúng thành phần, thời gian.
                                """),
                        new SignatureBlock(List.of("TUQ. GIÁM ĐỐC"), "Trưởng phòng Hành chính", "Nông Thị Tỷ Dụ"),
                        List.of("Như thành phần mời", "Lưu: VT"))
                .withUrgency(Urgency.HOA_TOC);
    }

    /** One draft of each type that has a form of its own or is common. */
    public static List<Draft> all() {
        return List.of(congVan(), quyetDinh(), toTrinh(), baoCao(), thongBao(), keHoach(), giayMoi());
    }
}
