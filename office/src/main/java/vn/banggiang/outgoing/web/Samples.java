package vn.banggiang.outgoing.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.documents.HistoryAct;
import vn.banggiang.documents.HistoryLine;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.Urgency;
import vn.banggiang.documents.delivery.Delivery;
import vn.banggiang.documents.delivery.DeliverySummary;
import vn.banggiang.documents.web.ListQuery;
import vn.banggiang.edxml.StatusCode;
import vn.banggiang.exchange.EnvelopeId;
import vn.banggiang.incoming.IncomingLine;
import vn.banggiang.incoming.IncomingState;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.layout.SignatureBlock;
import vn.banggiang.layout.render.BodyText;
import vn.banggiang.layout.render.Draft;
import vn.banggiang.layout.render.LayoutRenderer;
import vn.banggiang.layout.render.Letterhead;
import vn.banggiang.outgoing.OutgoingLine;
import vn.banggiang.outgoing.OutgoingState;
import vn.banggiang.shell.Page;
import vn.banggiang.signatures.Reason;
import vn.banggiang.signatures.SignatureFinding;
import vn.banggiang.signatures.SignatureResult;
import vn.banggiang.signatures.SignerRole;
import vn.banggiang.signatures.Verdict;

/** Documents that do not exist, for the style guide. */
public final class Samples {

    private final Page page;
    private final Instant now;

    Samples(Page page, Instant now) {
        this.page = page;
        this.now = now;
    }

    /** A line for each state of incoming documents. */
    public List<IncomingLine> incoming() {
        return Arrays.stream(IncomingState.values())
                .map(state -> incoming(state, subject()))
                .toList();
    }

    /** A line with more words than it has room for. */
    public List<IncomingLine> longIncoming() {
        return Stream.of("shell.styleguide.long", "shell.styleguide.unbroken")
                .map(key -> incoming(IncomingState.REGISTERED, page.text(key)))
                .toList();
    }

    /** A line for each state of outgoing documents. */
    public List<OutgoingLine> outgoing() {
        return Arrays.stream(OutgoingState.values())
                .map(state -> outgoing(state, subject()))
                .toList();
    }

    /** A line with more words than it has room for. */
    public List<OutgoingLine> longOutgoing() {
        return Stream.of("shell.styleguide.long", "shell.styleguide.unbroken")
                .map(key -> outgoing(OutgoingState.ISSUED, page.text(key)))
                .toList();
    }

    /** What a list is asked for. */
    public ListQuery query(String words) {
        return new ListQuery(DocumentStyleguideController.LISTS, Set.of(), words, "NEWEST");
    }

    /** What its signatures may be worth. */
    public List<Verdict> verdicts() {
        return List.of(
                new Verdict(Verdict.Overall.VALID, List.of(finding(SignatureResult.VALID)), false, List.of()),
                new Verdict(Verdict.Overall.UNSIGNED, List.of(), false, List.of()),
                new Verdict(
                        Verdict.Overall.INDETERMINATE,
                        List.of(finding(SignatureResult.INDETERMINATE)),
                        false,
                        List.of(reason("signing.open.seal-missing"))),
                new Verdict(
                        Verdict.Overall.INVALID,
                        List.of(finding(SignatureResult.INVALID)),
                        true,
                        List.of(reason("signing.change.content"))));
    }

    /** How far recipients may have come. */
    public List<Delivery> deliveries() {
        return List.of(
                delivery(page.text("shell.styleguide.agency"), null, StatusCode.ARRIVED, StatusCode.ACCEPTED),
                delivery(page.text("shell.styleguide.long"), null),
                delivery(page.text("shell.styleguide.agency"), null, StatusCode.REFUSED),
                delivery(page.text("shell.styleguide.agency"), "exchange.signature-missing"));
    }

    /** A document's way. */
    public List<HistoryLine> path() {
        return List.of(
                line(HistoryAct.ARRIVED, ""),
                line(HistoryAct.REGISTERED, "12"),
                line(HistoryAct.DIRECTED, page.text("shell.styleguide.long")),
                line(HistoryAct.COMMENTED, page.text("shell.styleguide.unbroken")));
    }

    /** A page of paper. */
    public byte[] paper() {
        return new LayoutRenderer()
                .render(Draft.of(
                        DocumentType.CONG_VAN,
                        new Letterhead(
                                Optional.empty(),
                                page.text("outgoing.styleguide.letterhead"),
                                page.text("outgoing.styleguide.notation"),
                                page.text("outgoing.styleguide.place")),
                        subject(),
                        BodyText.parse(page.text("shell.styleguide.long")),
                        new SignatureBlock(
                                List.of(),
                                page.text("outgoing.styleguide.position"),
                                page.text("outgoing.styleguide.person")),
                        List.of(page.text("shell.styleguide.agency"))));
    }

    /** What it is about. */
    public String subject() {
        return page.text("shell.styleguide.subject");
    }

    private IncomingLine incoming(IncomingState state, String trichYeu) {
        boolean registered = state.numbered();
        return new IncomingLine(
                IncomingId.random(),
                state,
                now.minus(Duration.ofDays(2)),
                registered ? 1234 : null,
                registered ? page.today() : null,
                page.text("shell.styleguide.agency"),
                "123/" + page.text("outgoing.styleguide.notation"),
                page.today(),
                DocumentType.CONG_VAN.vietnamese(),
                trichYeu,
                Urgency.NORMAL,
                registered ? page.today().plusDays(daysLeft(state)) : null,
                registered ? page.text("shell.styleguide.agency") : "",
                registered ? page.text("outgoing.styleguide.person") : "",
                true,
                Verdict.Overall.VALID,
                state == IncomingState.RECALLED ? now : null);
    }

    private static int daysLeft(IncomingState state) {
        return switch (state) {
            case DIRECTED -> -6;
            case IN_HANDLING -> 0;
            default -> 12;
        };
    }

    private OutgoingLine outgoing(OutgoingState state, String trichYeu) {
        boolean numbered = state == OutgoingState.NUMBERED || state == OutgoingState.ISSUED;
        String notation = page.text("outgoing.styleguide.notation");
        return new OutgoingLine(
                OutgoingId.random(),
                state,
                now,
                numbered ? 987 : null,
                numbered ? "987/" + notation : notation,
                numbered ? page.today() : null,
                DocumentType.CONG_VAN,
                trichYeu,
                page.text("outgoing.styleguide.person"),
                Urgency.URGENT,
                page.text("outgoing.styleguide.person"),
                page.text("shell.styleguide.agency"),
                state == OutgoingState.RETURNED ? page.text("shell.styleguide.long") : "",
                null,
                3,
                state == OutgoingState.RETURNED ? page.today().minusDays(3) : null,
                state == OutgoingState.ISSUED ? new DeliverySummary(3, 1, 1, 1) : DeliverySummary.NONE);
    }

    private SignatureFinding finding(SignatureResult result) {
        return new SignatureFinding(
                "signature",
                SignerRole.PERSON,
                page.text("outgoing.styleguide.person"),
                page.text("outgoing.styleguide.position"),
                page.text("shell.styleguide.agency"),
                "",
                Optional.of(now),
                Optional.empty(),
                page.text("shell.styleguide.detail"),
                "01",
                "PAdES-BASELINE-B",
                result,
                List.of());
    }

    private static Reason reason(String key) {
        return new Reason(key, List.of());
    }

    private Delivery delivery(String recipient, @Nullable String failureKey, StatusCode... codes) {
        return new Delivery(
                UUID.randomUUID(),
                EnvelopeId.random(),
                AgencyId.random(),
                recipient,
                now.minus(Duration.ofHours(5)),
                failureKey,
                List.of(),
                Arrays.stream(codes)
                        .map(code -> new Delivery.Status(code, "", now.minus(Duration.ofHours(1))))
                        .toList(),
                null);
    }

    private HistoryLine line(HistoryAct act, String words) {
        return new HistoryLine(now.minus(Duration.ofDays(3)), page.text("outgoing.styleguide.person"), act, words);
    }
}
