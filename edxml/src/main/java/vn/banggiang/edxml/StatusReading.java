package vn.banggiang.edxml;

/** Understands the header of a status message. */
final class StatusReading {

    private StatusReading() {}

    static StatusMessage read(Fields header) {
        Organization from = HeaderReading.sender(header);
        ResponseFor responseFor = header.child("ResponseFor")
                .map(HeaderReading::responseFor)
                .orElseThrow(() -> HeaderReading.missing(header, "ResponseFor"));
        String code = header.text("StatusCode");
        StatusMessage message = new StatusMessage(
                from,
                responseFor,
                HeaderReading.staff(header),
                StatusCode.ofCode(code)
                        .orElseThrow(() -> new EdxmlException("edxml.status-code-unknown", Text.excerpt(code))),
                header.text("Description"),
                header.time("Timestamp"));
        header.noteUnknown();
        return message;
    }
}
