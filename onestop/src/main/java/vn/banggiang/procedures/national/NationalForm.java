package vn.banggiang.procedures.national;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.banggiang.procedures.facts.Bodies;
import vn.banggiang.procedures.facts.Channel;
import vn.banggiang.procedures.facts.ChannelKind;
import vn.banggiang.procedures.facts.Coded;
import vn.banggiang.procedures.facts.Fee;
import vn.banggiang.procedures.facts.LegalBasis;
import vn.banggiang.procedures.facts.LifeEvent;
import vn.banggiang.procedures.facts.OnlineLevel;
import vn.banggiang.procedures.facts.Outcome;
import vn.banggiang.procedures.facts.Paper;
import vn.banggiang.procedures.facts.PaperSet;
import vn.banggiang.procedures.facts.ProcedureCode;
import vn.banggiang.procedures.facts.ProcedureFacts;
import vn.banggiang.procedures.facts.ProceduresException;
import vn.banggiang.procedures.facts.Sequence;
import vn.banggiang.procedures.facts.Term;

/**
 * Reads procedures in the JSON of the national database: one, a list, or a list under any name. The keys are those that the
 * database is known to use; {@code MUCDO} (how much of it is on line) and {@code SUKIEN} (when people need it) are read beside
 * them.
 */
public final class NationalForm {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final int MOST = 5_000;
    private static final ProcedureCode NO_CODE = new ProcedureCode("0.000000");

    private NationalForm() {}

    /** Each procedure of a file with what is to be said of it; {@code procedures.no-json} where it is no such file. */
    public static List<ReadProcedure> read(byte[] json) {
        return read(parsed(json));
    }

    /** The facts that were written by {@link NationalWriter}. */
    public static ProcedureFacts stored(String json) {
        List<Finding> findings = new ArrayList<>();
        return facts(new JsonPlace(MAPPER.readTree(json), "", findings));
    }

    static List<ReadProcedure> read(JsonNode file) {
        JsonNode list = list(file);
        if (list.size() > MOST) {
            throw ProceduresException.invalid("file", "procedures.too-many", MOST);
        }
        List<ReadProcedure> all = new ArrayList<>();
        boolean several = file.isArray() || list.size() > 1;
        for (int index = 0; index < list.size(); index++) {
            all.add(procedure(list.get(index), several ? "[" + (index + 1) + "]" : ""));
        }
        return all;
    }

    private static JsonNode parsed(byte[] json) {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException e) {
            var where = e.getLocation();
            throw ProceduresException.invalid(
                    "file",
                    "procedures.no-json",
                    where == null ? 0 : where.getLineNr(),
                    where == null ? 0 : where.getColumnNr());
        }
    }

    /** The procedures of a file: it may be one, and programs put a list under names of their own. */
    private static JsonNode list(JsonNode file) {
        if (file.isArray()) {
            return file;
        }
        if (file.isObject() && !isProcedure(file)) {
            for (JsonNode value : file) {
                if (value.isArray() && !value.isEmpty() && value.get(0).isObject()) {
                    return value;
                }
                if (value.isObject() && isProcedure(value)) {
                    return MAPPER.createArrayNode().add(value);
                }
            }
        }
        if (!file.isObject()) {
            throw ProceduresException.invalid("file", "procedures.no-procedures");
        }
        return MAPPER.createArrayNode().add(file);
    }

    private static boolean isProcedure(JsonNode object) {
        return object.properties().stream()
                .anyMatch(property -> property.getKey().equalsIgnoreCase("MATTHC"));
    }

    private static ReadProcedure procedure(JsonNode node, String path) {
        List<Finding> findings = new ArrayList<>();
        if (!node.isObject()) {
            findings.add(new Finding(path, "procedures.no-object", List.of(), true));
            return new ReadProcedure(path, "", "", null, findings);
        }
        var place = new JsonPlace(node, path, findings);
        ProcedureFacts read = place.guarded(() -> facts(place)).orElse(null);
        place.passOver("ID");
        place.noteOthers();
        boolean faulty = findings.stream().anyMatch(Finding::fault);
        return new ReadProcedure(path, place.text("MATTHC"), place.text("TENTTHC"), faulty ? null : read, findings);
    }

    private static ProcedureFacts facts(JsonPlace place) {
        return new ProcedureFacts(
                code(place),
                place.text("TENTTHC"),
                place.text("LOAITTHC"),
                place.text("IDQUYETDINHCONGBO", "SOQUYETDINH", "SOQUYETDINHCONGBO"),
                place.text("TRANGTHAI"),
                coded(place, "CAPTHUCHIEN", "CAPTHUCHIEN", "TENCAP"),
                coded(place, "LINHVUCTHUCHIEN", "MALINHVUC", "TENLINHVUC"),
                place.list("TRINHTUTHUCHIEN", NationalForm::sequence),
                channels(place),
                place.list("THANHPHANHOSO", NationalForm::papers),
                coded(place, "DOITUONGTHUCHIEN", "MADOITUONG", "TENDOITUONG"),
                place.text("MOTADOITUONGTHUCHIEN"),
                bodies(place),
                place.text("DIACHITIEPNHAN"),
                place.list("KETQUATHUCHIEN", NationalForm::outcome),
                place.list("CANCUPHAPLY", NationalForm::legalBasis),
                place.text("YEUCAU", "YEUCAUDIEUKIEN"),
                place.text("TUKHOA"),
                place.text("MOTA"),
                place.texts("TTHCLIENQUAN", "MATTHC"),
                place.texts("TTHCLIENTHONG", "MATTHC"),
                online(place),
                lifeEvents(place));
    }

    /** Where it is none, that is noted, and the rest is read all the same so that all faults are told at once. */
    private static ProcedureCode code(JsonPlace place) {
        return place.guarded(() -> new ProcedureCode(place.text("MATTHC"))).orElse(NO_CODE);
    }

    private static List<Coded> coded(JsonPlace place, String list, String code, String name) {
        return place.list(list, entry -> new Coded(entry.text(code), entry.text(name)));
    }

    private static Sequence sequence(JsonPlace place) {
        return new Sequence(place.text("TRUONGHOP"), place.texts("TRINHTU", "TENTRINHTU"));
    }

    private static List<Channel> channels(JsonPlace place) {
        return place.list("CACHTHUCTHUCHIEN", NationalForm::channel);
    }

    private static Channel channel(JsonPlace place) {
        ChannelKind kind = ChannelKind.numbered(place.count("KENH"))
                .orElseThrow(() -> ProceduresException.invalid("KENH", "procedures.no-channel"));
        return new Channel(kind, place.list("THOIGIAN", NationalForm::term));
    }

    private static Term term(JsonPlace place) {
        BigDecimal amount = place.number("THOIGIANGIAIQUYET");
        return new Term(amount, place.text("DONVITINH"), place.text("MOTA"), place.list("PHILEPHI", NationalForm::fee));
    }

    private static Fee fee(JsonPlace place) {
        return new Fee(
                place.text("MAPHILEPHI"),
                place.number("SOTIEN"),
                place.text("DONVI"),
                place.text("MOTA"),
                place.text("URL"));
    }

    private static PaperSet papers(JsonPlace place) {
        return new PaperSet(place.text("TRUONGHOP"), place.list("GIAYTO", NationalForm::paper));
    }

    private static Paper paper(JsonPlace place) {
        return new Paper(
                place.text("MAGIAYTO"),
                place.text("TENGIAYTO"),
                place.count("SOBANCHINH"),
                place.count("SOBANSAO"),
                place.text("TENMAUDON"),
                place.text("URL"),
                place.text("MA_KQ_THAYTHE"));
    }

    private static Bodies bodies(JsonPlace place) {
        return new Bodies(
                place.text("MACOQUANCONGBO"),
                agencies(place, "COQUANTHUCHIEN"),
                agencies(place, "COQUANCOTHAMQUYEN"),
                agencies(place, "COQUANDUOCUYQUYEN"),
                agencies(place, "COQUANPHOIHOP"),
                place.text("MOTACOQUANTHUCHIEN"),
                place.text("MOTACOQUANTHAMQUYEN"));
    }

    private static List<Coded> agencies(JsonPlace place, String list) {
        return coded(place, list, "MADONVI", "TENDONVI");
    }

    private static Outcome outcome(JsonPlace place) {
        return new Outcome(place.text("MAKETQUA"), place.text("TENKETQUA"), place.text("URL"));
    }

    private static LegalBasis legalBasis(JsonPlace place) {
        return new LegalBasis(
                place.text("SOVANBAN"),
                place.text("TENVANBAN"),
                day(place, "NGAYBANHANH"),
                day(place, "NGAYHIEULUC"),
                place.text("COQUANBANHANH"),
                place.text("DIACHITRUYCAP"));
    }

    private static @Nullable LocalDate day(JsonPlace place, String key) {
        String written = place.text(key);
        if (written.isBlank()) {
            return null;
        }
        Optional<LocalDate> day = WrittenDay.read(written);
        if (day.isEmpty()) {
            place.fault(key, "procedures.no-day");
        }
        return day.orElse(null);
    }

    private static OnlineLevel online(JsonPlace place) {
        String written = place.text("MUCDO");
        return OnlineLevel.written(written).orElseGet(() -> {
            place.note("MUCDO", "procedures.unknown-level", written);
            return OnlineLevel.NONE;
        });
    }

    private static Set<LifeEvent> lifeEvents(JsonPlace place) {
        Set<LifeEvent> events = EnumSet.noneOf(LifeEvent.class);
        for (String written : place.texts("SUKIEN", "TENSUKIEN")) {
            LifeEvent.written(written)
                    .ifPresentOrElse(events::add, () -> place.note("SUKIEN", "procedures.unknown-event", written));
        }
        return events;
    }
}
