package vn.banggiang.layout.render;

import java.util.List;
import java.util.Optional;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.layout.SignatureBlock;

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
}
