package vn.banggiang.nationalportal.link;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.banggiang.applicants.ApplicantFacts;
import vn.banggiang.applicants.ApplicantKind;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.cases.facts.Delivery;
import vn.banggiang.nationalportal.link.Submission.Attached;
import vn.banggiang.nationalportal.link.Submission.Sender;

/** Cases in the fields of the national portal, both ways. Its moments are {@code yyyyMMddHHmmss} in Vietnam. */
final class PortalWords {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withZone(VietnamTime.ZONE);
    private static final String COUNTER = "0";
    private static final String POST = "1";
    private static final String ELECTRONIC = "2";
    private static final int LONGEST = 500;
    private static final int MOST_PAPERS = 50;

    private PortalWords() {}

    static Map<String, String> record(CaseRecord one) {
        ApplicantFacts who = one.applicant();
        Map<String, String> said = new LinkedHashMap<>();
        said.put("MaHoSo", one.code());
        said.put("MaTTHC", one.procedure());
        said.put("TenTTHC", one.procedureName());
        said.put("MaLinhVuc", one.field().code());
        said.put("TenLinhVuc", one.field().name());
        said.put("KenhThucHien", String.valueOf(one.channel().number()));
        said.put("ChuHoSo", who.name());
        said.put("LoaiDoiTuong", who.kind() == ApplicantKind.BUSINESS ? "2" : "1");
        said.put("MaDoiTuong", who.number());
        said.put("NgayNopHoSo", moment(one.submittedAt()));
        said.put("NgayTiepNhan", moment(one.acceptedAt()));
        said.put("NgayHenTra", moment(one.due()));
        said.put("TrangThaiHoSo", String.valueOf(one.status()));
        said.put("NgayKetThucXuLy", moment(one.endedAt()));
        said.put("HinhThuc", delivery(one.delivery()));
        said.put("MaDonViXuLy", one.agency());
        said.put("DonViXuLy", one.agencyName());
        return said;
    }

    static Map<String, String> progress(Progress one) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("MaHoSo", one.code());
        said.put("TrangThai", String.valueOf(one.status()));
        said.put("ThoiDiemXuLy", moment(one.at()));
        said.put("PhongBanXuLy", one.agencyName());
        said.put("NoiDungXuLy", one.words());
        said.put("NgayKetThucTheoQuyDinh", moment(one.due()));
        return said;
    }

    /** Empty for what has no number of its own, so that nothing can be said of it. */
    static Optional<Submission> submission(JsonNode said, URI portal) {
        String code = text(said, "MaHoSo");
        if (code.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Submission(
                code,
                text(said, "MaTTHC"),
                text(said, "MaDonVi"),
                new Sender(
                        text(said, "ChuHoSo"),
                        text(said, "NgaySinh"),
                        text(said, "MaDoiTuong"),
                        text(said, "NguoiDaiDien"),
                        text(said, "SoDienThoai"),
                        text(said, "Email"),
                        text(said, "DiaChi")),
                delivery(text(said, "HinhThuc")),
                papers(said.path("TaiLieuNop"), portal)));
    }

    private static List<Attached> papers(JsonNode all, URI portal) {
        List<Attached> papers = new ArrayList<>();
        for (JsonNode one : all) {
            Optional<URI> file = address(text(one, "DuongDanTaiTepTin"), portal);
            if (file.isPresent() && papers.size() < MOST_PAPERS) {
                papers.add(new Attached(text(one, "MaThanhPhanHoSo"), text(one, "TenTepDinhKem"), file.get()));
            }
        }
        return papers;
    }

    private static Optional<URI> address(String said, URI portal) {
        try {
            return said.isEmpty() ? Optional.empty() : Optional.of(portal.resolve(new URI(said)));
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    private static String text(JsonNode said, String field) {
        String text = said.path(field).asString("");
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static String delivery(Delivery wanted) {
        return switch (wanted) {
            case COUNTER -> COUNTER;
            case POST -> POST;
            case ELECTRONIC -> ELECTRONIC;
        };
    }

    /** How the result is wanted; to be fetched where nothing else is said. */
    static Delivery delivery(String said) {
        return switch (said) {
            case POST -> Delivery.POST;
            case ELECTRONIC -> Delivery.ELECTRONIC;
            default -> Delivery.COUNTER;
        };
    }

    private static String moment(@Nullable Instant at) {
        return at == null ? "" : MOMENT.format(at);
    }
}
