package vn.banggiang.edxml;

import java.util.List;
import java.util.Optional;

/** Understands the trace headers and the business operation. */
final class TraceReading {

    private TraceReading() {}

    static TraceHeaderList read(Fields list, DocumentId document) {
        List<TraceHeader> hops = list.children("TraceHeader").stream()
                .flatMap(hop -> hop(hop).stream())
                .toList();
        Optional<Business> business = list.child("Bussiness").map(fields -> business(fields, document));
        list.noteUnknown();
        return new TraceHeaderList(hops, business);
    }

    private static Optional<TraceHeader> hop(Fields fields) {
        Optional<TraceHeader> hop = fields.organId("OrganId")
                .flatMap(organ -> fields.time("Timestamp").map(time -> new TraceHeader(organ, time)));
        fields.noteUnknown();
        return hop;
    }

    /** An operation that does not name its document means the one it travels with. */
    private static Business business(Fields fields, DocumentId document) {
        BusinessType type = type(fields.text("BussinessDocType"));
        Optional<UpdateInfo> update = fields.child("BussinessDocumentInfo").map(TraceReading::update);
        List<Replacement> replacements = fields.child("ReplacementInfoList").stream()
                .flatMap(list -> list.children("ReplacementInfo").stream())
                .flatMap(info -> replacement(info).stream())
                .toList();
        Business business = new Business(
                type,
                HeaderReading.documentId(fields, "DocumentId").orElse(document),
                fields.text("BussinessDocReason"),
                fields.flag("Paper"),
                update.filter(info -> type == BusinessType.UPDATE),
                type == BusinessType.REPLACE ? replacements : List.of(),
                HeaderReading.staff(fields));
        fields.noteUnknown();
        return business;
    }

    /** An operation that is not known is refused: taking a recall for a new document does harm. */
    private static BusinessType type(String code) {
        return Optional.of(code.isEmpty() ? "0" : code)
                .filter(digits -> digits.matches("\\d{1,3}"))
                .flatMap(digits -> BusinessType.ofCode(Integer.parseInt(digits)))
                .orElseThrow(() -> new EdxmlException("edxml.business-type-unknown", Text.excerpt(code)));
    }

    private static UpdateInfo update(Fields fields) {
        List<ReceiverChange> receivers = fields.child("ReceiverList").stream()
                .flatMap(list -> list.children("Receiver").stream())
                .flatMap(receiver -> receiver(receiver).stream())
                .toList();
        UpdateInfo info = new UpdateInfo(fields.flag("DocumentInfo"), fields.flag("DocumentReceiver"), receivers);
        fields.noteUnknown();
        return info;
    }

    private static Optional<ReceiverChange> receiver(Fields fields) {
        int type = fields.number("ReceiverType").orElse(0);
        return fields.organId("OrganId").map(organ -> new ReceiverChange(organ, type));
    }

    private static Optional<Replacement> replacement(Fields fields) {
        List<OrganId> organs = fields.texts("OrganIdList", "OrganId").stream()
                .flatMap(text -> OrganId.tryParse(text).stream())
                .toList();
        return HeaderReading.documentId(fields, "DocumentId").map(id -> new Replacement(id, organs));
    }
}
