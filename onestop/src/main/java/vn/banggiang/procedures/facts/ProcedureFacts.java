package vn.banggiang.procedures.facts;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Everything that is said of a procedure: what the national database holds of it, how much of it is done on line, and when
 * people need it.
 *
 * @param type as the national database calls it, such as "TTHC được luật giao quy định chi tiết"; may be empty
 * @param decision number of the decision that published it nationally; may be empty
 * @param standing as the national database calls it; may be empty
 * @param levels on which tiers it is done
 * @param fields of administration (lĩnh vực), at least one
 * @param audienceWords for whom, said in words; may be empty
 * @param receivedAt where it is received (địa chỉ tiếp nhận), said in words; may be empty
 * @param conditions what must be so (yêu cầu, điều kiện); may be empty
 * @param related codes of procedures that belong beside it
 * @param linked codes of procedures that are done together with it (liên thông)
 */
public record ProcedureFacts(
        ProcedureCode code,
        String name,
        String type,
        String decision,
        String standing,
        List<Coded> levels,
        List<Coded> fields,
        List<Sequence> sequences,
        List<Channel> channels,
        List<PaperSet> papers,
        List<Coded> audiences,
        String audienceWords,
        Bodies bodies,
        String receivedAt,
        List<Outcome> outcomes,
        List<LegalBasis> legalBases,
        String conditions,
        String keywords,
        String remarks,
        List<String> related,
        List<String> linked,
        OnlineLevel online,
        Set<LifeEvent> lifeEvents) {

    /** {@link ProceduresException} that names the first field that cannot stand. */
    public ProcedureFacts {
        name = Words.required("TENTTHC", name, Words.NAME);
        type = Words.line("LOAITTHC", type, Words.NAME);
        decision = Words.line("SOQUYETDINH", decision, Words.CODE);
        standing = Words.line("TRANGTHAI", standing, Words.CODE);
        levels = Words.few("CAPTHUCHIEN", levels);
        fields = Words.few("LINHVUCTHUCHIEN", fields);
        if (fields.isEmpty()) {
            throw ProceduresException.invalid("LINHVUCTHUCHIEN", "procedures.missing");
        }
        sequences = Words.few("TRINHTUTHUCHIEN", sequences);
        channels = Words.few("CACHTHUCTHUCHIEN", channels);
        papers = Words.few("THANHPHANHOSO", papers);
        audiences = Words.few("DOITUONGTHUCHIEN", audiences);
        audienceWords = Words.text("MOTADOITUONGTHUCHIEN", audienceWords);
        receivedAt = Words.text("DIACHITIEPNHAN", receivedAt);
        outcomes = Words.few("KETQUATHUCHIEN", outcomes);
        legalBases = Words.few("CANCUPHAPLY", legalBases);
        conditions = Words.text("YEUCAU", conditions);
        keywords = Words.line("TUKHOA", keywords, Words.NAME);
        remarks = Words.text("MOTA", remarks);
        related = Words.few("TTHCLIENQUAN", related);
        linked = Words.few("TTHCLIENTHONG", linked);
        lifeEvents = Set.copyOf(lifeEvents);
    }

    /** The tiers that its levels mean. */
    public Set<ExecutionLevel> tiers() {
        return ExecutionLevel.named(levels);
    }

    /** Those whom its audiences mean. */
    public Set<Audience> audienceKinds() {
        return Audience.named(audiences);
    }

    /** When people need it, in the order in which portals show it. */
    public List<LifeEvent> events() {
        return lifeEvents.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(lifeEvents));
    }

    /** What search compares: what people may call it. */
    public String searched() {
        StringBuilder words = new StringBuilder(String.join(" · ", code.value(), name, keywords));
        fields.forEach(field -> words.append(" · ").append(field.label()));
        outcomes.forEach(outcome -> words.append(" · ").append(outcome.name()));
        events().forEach(event -> words.append(" · ").append(event.vietnamese()));
        return words.toString();
    }
}
