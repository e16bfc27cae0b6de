package vn.banggiang.journeys;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.BeanFactory;
import vn.banggiang.directory.Role;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.identity.Actor;
import vn.banggiang.payments.ChargeId;
import vn.banggiang.payments.ChargeKind;
import vn.banggiang.payments.Collecting;
import vn.banggiang.payments.NewCharge;
import vn.banggiang.payments.Payments;
import vn.banggiang.procedures.Decision;
import vn.banggiang.procedures.ImportId;
import vn.banggiang.procedures.ProcedureId;
import vn.banggiang.procedures.ProcedureImports;
import vn.banggiang.procedures.Procedures;
import vn.banggiang.procedures.facts.ProcedureCode;
import vn.banggiang.procedures.facts.ProcedureFacts;
import vn.banggiang.procedures.national.NationalForm;

/** An office's procedures: one in force with a change that waits, a file that was brought with what is wrong in it, and a fee that is partly paid. */
final class CatalogueAtWork {

    private static final AtomicInteger NEXT = new AtomicInteger(910_000);

    private final String code = "7." + NEXT.incrementAndGet();
    private final ProcedureId procedure;
    private final ImportId brought = new ImportId(UUID.randomUUID());
    private final ChargeId charge = ChargeId.random();
    private final CasesAtTheCounter counter;

    CatalogueAtWork(BeanFactory beans, Office office) {
        Procedures procedures = beans.getBean(Procedures.class);
        Actor officer = officer(office);
        procedure = procedures
                .write(officer, office.agency().id(), facts("Cấp giấy phép bán lẻ"))
                .procedure()
                .id();
        LocalDate day = LocalDate.of(2014, 7, 1);
        procedures.publish(
                office.leader(), procedure, 1, new Decision("512/QĐ-UBND", day, "Ủy ban nhân dân tỉnh", null), day);
        counter = new CasesAtTheCounter(beans, office, procedure, new ProcedureCode(code));
        procedures.write(officer, office.agency().id(), facts("Cấp giấy phép bán lẻ hàng hóa"));
        String file = "[" + national("Cấp lại giấy phép bán lẻ") + ", {\"MATTHC\": \"sai\", \"TENTTHC\": \"Mã sai\"}]";
        beans.getBean(ProcedureImports.class)
                .bring(office.leader(), brought, "thu-tuc.json", file.getBytes(StandardCharsets.UTF_8));
        beans.getBean(Payments.class)
                .ask(new NewCharge(
                        charge,
                        UUID.randomUUID(),
                        office.agency().id(),
                        ChargeKind.FEE,
                        "Phí thẩm định cấp giấy phép bán lẻ",
                        200_000));
        beans.getBean(Collecting.class).takeCash(officer, charge, UUID.randomUUID(), 50_000);
    }

    List<String> pages() {
        return List.of(
                "/procedures",
                "/procedures/" + procedure,
                "/procedures/new",
                "/procedures/" + procedure + "/edit",
                "/procedures/imports",
                "/procedures/imports/" + brought,
                "/applicants",
                "/cases/retention",
                "/payments",
                "/payments?day=01/01/2020&q=khongco",
                "/payments/" + charge);
    }

    CasesAtTheCounter counter() {
        return counter;
    }

    List<String> publicPages(String portal) {
        String list = portal + "/thu-tuc-hanh-chinh";
        return List.of(list, list + "?q=khong+co", list + "/dung-hen", list + "/" + code);
    }

    private static Actor officer(Office office) {
        Actor person = office.specialist();
        return new Actor(
                person.person(), person.fullName(), person.agency(), Set.of(Role.ONE_STOP_OFFICER), person.units());
    }

    private ProcedureFacts facts(String name) {
        return NationalForm.read(national(name).getBytes(StandardCharsets.UTF_8))
                .getFirst()
                .facts()
                .orElseThrow();
    }

    private String national(String name) {
        return """
                {"MATTHC": "%s", "TENTTHC": "%s", "MUCDO": "Một phần", "SUKIEN": ["Khởi sự kinh doanh"],
                 "LINHVUCTHUCHIEN": [{"TENLINHVUC": "Lưu thông hàng hóa"}], "DOITUONGTHUCHIEN": [{"TENDOITUONG": "Doanh nghiệp"}],
                 "TRINHTUTHUCHIEN": [{"TRINHTU": [{"TENTRINHTU": "Bước 1. Nộp hồ sơ."}]}],
                 "CACHTHUCTHUCHIEN": [{"KENH": 1, "THOIGIAN": [{"THOIGIANGIAIQUYET": 7, "DONVITINH": "Ngày làm việc",
                   "PHILEPHI": [{"SOTIEN": 200000, "DONVI": "Đồng"}]}]}],
                 "THANHPHANHOSO": [{"GIAYTO": [{"TENGIAYTO": "Đơn đề nghị", "SOBANCHINH": 1}]}],
                 "CANCUPHAPLY": [{"SOVANBAN": "09/2018/NĐ-CP", "TENVANBAN": "Nghị định", "NGAYBANHANH": "15/01/2018"}]}
                """.formatted(code, name);
    }
}
