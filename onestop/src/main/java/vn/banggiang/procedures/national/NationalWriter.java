package vn.banggiang.procedures.national;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.banggiang.procedures.facts.Bodies;
import vn.banggiang.procedures.facts.Channel;
import vn.banggiang.procedures.facts.Coded;
import vn.banggiang.procedures.facts.Fee;
import vn.banggiang.procedures.facts.LegalBasis;
import vn.banggiang.procedures.facts.LifeEvent;
import vn.banggiang.procedures.facts.Outcome;
import vn.banggiang.procedures.facts.Paper;
import vn.banggiang.procedures.facts.PaperSet;
import vn.banggiang.procedures.facts.ProcedureFacts;
import vn.banggiang.procedures.facts.Sequence;
import vn.banggiang.procedures.facts.Term;

/** Writes procedures in the JSON of the national database, always in the same order, so that the same facts are the same text. */
public final class NationalWriter {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final JsonMapper INDENTED =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private NationalWriter() {}

    /** One procedure in one line: what is stored and digested. */
    public static String stored(ProcedureFacts facts) {
        return MAPPER.writeValueAsString(tree(facts));
    }

    /** One procedure, to be read by people too. */
    public static String one(ProcedureFacts facts) {
        return INDENTED.writeValueAsString(tree(facts));
    }

    /** A list of them. */
    public static String all(List<ProcedureFacts> procedures) {
        ArrayNode list = INDENTED.createArrayNode();
        procedures.forEach(facts -> list.add(tree(facts)));
        return INDENTED.writeValueAsString(list);
    }

    static ObjectNode tree(ProcedureFacts facts) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("MATTHC", facts.code().value());
        node.put("TENTTHC", facts.name());
        node.put("LOAITTHC", facts.type());
        node.put("IDQUYETDINHCONGBO", facts.decision());
        node.put("TRANGTHAI", facts.standing());
        node.put("MUCDO", facts.online().vietnamese());
        coded(node, "CAPTHUCHIEN", facts.levels(), "CAPTHUCHIEN", "TENCAP");
        coded(node, "LINHVUCTHUCHIEN", facts.fields(), "MALINHVUC", "TENLINHVUC");
        list(node, "TRINHTUTHUCHIEN", facts.sequences(), NationalWriter::sequence);
        list(node, "CACHTHUCTHUCHIEN", facts.channels(), NationalWriter::channel);
        list(node, "THANHPHANHOSO", facts.papers(), NationalWriter::papers);
        coded(node, "DOITUONGTHUCHIEN", facts.audiences(), "MADOITUONG", "TENDOITUONG");
        node.put("MOTADOITUONGTHUCHIEN", facts.audienceWords());
        bodies(node, facts.bodies());
        node.put("DIACHITIEPNHAN", facts.receivedAt());
        list(node, "KETQUATHUCHIEN", facts.outcomes(), NationalWriter::outcome);
        list(node, "CANCUPHAPLY", facts.legalBases(), NationalWriter::legalBasis);
        node.put("YEUCAU", facts.conditions());
        node.put("TUKHOA", facts.keywords());
        node.put("MOTA", facts.remarks());
        texts(node, "TTHCLIENQUAN", facts.related());
        texts(node, "TTHCLIENTHONG", facts.linked());
        texts(node, "SUKIEN", facts.events().stream().map(LifeEvent::vietnamese).toList());
        return node;
    }

    private static void sequence(ObjectNode node, Sequence sequence) {
        node.put("TRUONGHOP", sequence.when());
        list(node, "TRINHTU", sequence.steps(), (step, words) -> step.put("TENTRINHTU", words));
    }

    private static void channel(ObjectNode node, Channel channel) {
        node.put("KENH", String.valueOf(channel.kind().number()));
        list(node, "THOIGIAN", channel.terms(), NationalWriter::term);
    }

    private static void term(ObjectNode node, Term term) {
        number(node, "THOIGIANGIAIQUYET", term.amount());
        node.put("DONVITINH", term.unit());
        node.put("MOTA", term.description());
        list(node, "PHILEPHI", term.fees(), NationalWriter::fee);
    }

    private static void fee(ObjectNode node, Fee fee) {
        node.put("MAPHILEPHI", fee.code());
        number(node, "SOTIEN", fee.amount());
        node.put("DONVI", fee.unit());
        node.put("MOTA", fee.description());
        node.put("URL", fee.url());
    }

    private static void papers(ObjectNode node, PaperSet papers) {
        node.put("TRUONGHOP", papers.when());
        list(node, "GIAYTO", papers.papers(), NationalWriter::paper);
    }

    private static void paper(ObjectNode node, Paper paper) {
        node.put("MAGIAYTO", paper.code());
        node.put("TENGIAYTO", paper.name());
        node.put("SOBANCHINH", paper.originals());
        node.put("SOBANSAO", paper.copies());
        node.put("TENMAUDON", paper.form());
        node.put("URL", paper.url());
        node.put("MA_KQ_THAYTHE", paper.replacedBy());
    }

    private static void bodies(ObjectNode node, Bodies bodies) {
        node.put("MACOQUANCONGBO", bodies.announcing());
        coded(node, "COQUANTHUCHIEN", bodies.performing(), "MADONVI", "TENDONVI");
        node.put("MOTACOQUANTHUCHIEN", bodies.performingWords());
        coded(node, "COQUANCOTHAMQUYEN", bodies.competent(), "MADONVI", "TENDONVI");
        node.put("MOTACOQUANTHAMQUYEN", bodies.competentWords());
        coded(node, "COQUANDUOCUYQUYEN", bodies.authorised(), "MADONVI", "TENDONVI");
        coded(node, "COQUANPHOIHOP", bodies.coordinating(), "MADONVI", "TENDONVI");
    }

    private static void outcome(ObjectNode node, Outcome outcome) {
        node.put("MAKETQUA", outcome.code());
        node.put("TENKETQUA", outcome.name());
        node.put("URL", outcome.url());
    }

    private static void legalBasis(ObjectNode node, LegalBasis basis) {
        node.put("SOVANBAN", basis.number());
        node.put("TENVANBAN", basis.title());
        node.put("NGAYBANHANH", day(basis.issued()));
        node.put("NGAYHIEULUC", day(basis.effective()));
        node.put("COQUANBANHANH", basis.issuer());
        node.put("DIACHITRUYCAP", basis.url());
    }

    private static void coded(ObjectNode node, String list, List<Coded> entries, String code, String name) {
        list(
                node,
                list,
                entries,
                (entry, coded) -> entry.put(code, coded.code()).put(name, coded.name()));
    }

    private static <T> void list(ObjectNode node, String key, List<T> entries, BiConsumer<ObjectNode, T> write) {
        ArrayNode list = node.putArray(key);
        entries.forEach(entry -> write.accept(list.addObject(), entry));
    }

    private static void texts(ObjectNode node, String key, List<String> texts) {
        ArrayNode list = node.putArray(key);
        texts.forEach(list::add);
    }

    private static void number(ObjectNode node, String key, @Nullable BigDecimal number) {
        node.put(key, number);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : WrittenDay.write(day);
    }
}
