package vn.banggiang.edxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a message says, it arrives so, and other verifiers agree on its signature. */
class AnyMessageTest {

    @Property(tries = 150)
    void aDocumentArrivesAsItWasSent(@ForAll("documents") DocumentMessage message, @ForAll byte[] content)
            throws Exception {
        byte[] xml = Sample.written(DemoSigner.RSA.writer(), message, Sample.file("a", "x/y", content));

        ReceivedMessage received = Sample.read(xml);

        assertThat(received.message()).isEqualTo(message);
        assertThat(received.notes()).isEmpty();
        assertThat(received.attachments().getFirst().size()).isEqualTo(content.length);
        assertThat(received.signature()).isInstanceOf(SignatureFinding.Valid.class);
        assertThat(PlatformSignature.isValid(new String(xml, StandardCharsets.UTF_8)))
                .isTrue();
    }

    @Property(tries = 150)
    void aStatusArrivesAsItWasSent(@ForAll("statuses") StatusMessage message) throws Exception {
        ReceivedMessage received = Sample.read(Sample.written(DemoSigner.RSA.writer(), message));

        assertThat(received.message()).isEqualTo(message);
        assertThat(received.notes()).isEmpty();
        assertThat(received.signature()).isInstanceOf(SignatureFinding.Valid.class);
    }

    @Provide
    Arbitrary<StatusMessage> statuses() {
        return Combinators.combine(
                        organizations(),
                        documentIds(),
                        staff(),
                        Arbitraries.of(StatusCode.class),
                        texts(),
                        Arbitraries.of(LocalDateTime.of(2015, 3, 31, 0, 0), LocalDateTime.of(2026, 1, 1, 23, 59, 59)))
                .as((from, id, staff, code, text, time) ->
                        new StatusMessage(from, ResponseFor.of(id), staff, code, text, Optional.of(time)));
    }

    @Provide
    Arbitrary<DocumentMessage> documents() {
        return Combinators.combine(
                        organizations(),
                        organizations().list().ofMinSize(1).ofMaxSize(4),
                        documentIds(),
                        filled(),
                        texts(),
                        filled().list().ofMaxSize(3),
                        others(),
                        businesses())
                .as((from, to, id, text, any, list, other, business) -> DocumentMessage.of(from, to, id)
                        .code(new DocumentCode(text.replace("/", "-"), text))
                        .promulgation(new Promulgation(any, Optional.of(LocalDate.of(2015, 3, 31))))
                        .type(new DocumentType(OptionalInt.of(1), OptionalInt.of(0), text))
                        .subject(text)
                        .content(any)
                        .signer(new SignerInfo(any, text, any))
                        .dueDate(LocalDate.of(2015, 4, 30))
                        .toPlaces(list)
                        .taskCodes(list)
                        .otherInfo(other)
                        .responsesFor(List.of(ResponseFor.of(id)))
                        .steeringType(SteeringType.REPORT)
                        .traces(new TraceHeaderList(
                                List.of(new TraceHeader(from.id(), LocalDateTime.of(2015, 3, 31, 1, 2, 3))),
                                Optional.of(business)))
                        .build());
    }

    private static Arbitrary<OtherInfo> others() {
        return Combinators.combine(
                        Arbitraries.of(Priority.class),
                        texts(),
                        Arbitraries.integers().between(0, 999),
                        Arbitraries.of(true, false),
                        filled().list().ofMaxSize(3))
                .as((priority, text, pages, direction, appendixes) -> new OtherInfo(
                        priority, text, text, OptionalInt.of(pages), OptionalInt.of(pages), direction, appendixes));
    }

    private static Arbitrary<Business> businesses() {
        UpdateInfo update = new UpdateInfo(true, true, List.of(new ReceiverChange(Sample.DISTRICT, 1)));
        return Combinators.combine(documentIds(), texts(), staff(), Arbitraries.of(BusinessType.class))
                .as((id, text, staff, type) -> switch (type) {
                    case NEW -> Business.newDocument(id, staff);
                    case REVOKE -> Business.revoke(id, text, staff);
                    case UPDATE -> Business.update(id, text, update, staff);
                    case REPLACE ->
                        Business.replace(
                                id,
                                text,
                                List.of(new Replacement(id, List.of(Sample.PROVINCE, Sample.DISTRICT))),
                                staff);
                });
    }

    private static Arbitrary<StaffInfo> staff() {
        return Combinators.combine(texts(), texts()).as((one, two) -> new StaffInfo(one, two, one, two));
    }

    private static Arbitrary<Organization> organizations() {
        return Combinators.combine(
                        Arbitraries.of("000.00.00.H14", "000.00.31.H14", "H15.50.05.13", "28.22.H17"),
                        filled(),
                        texts())
                .as((id, name, any) -> new Organization(OrganId.parse(id), any, name, any, any, any, any, any));
    }

    private static Arbitrary<DocumentId> documentIds() {
        return Arbitraries.of(
                        "000.00.00.H14,2015/03/31,15/QĐ-UBND",
                        "0f8fad5b-d9cb-469f-a165-70867728950e",
                        "a<&>\"'b",
                        "x,y,z")
                .map(DocumentId::new);
    }

    private static Arbitrary<String> filled() {
        return texts().filter(text -> !text.isEmpty());
    }

    /** Vietnamese in both compositions, mark-up, white space, and letters beyond the first plane. */
    private static Arbitrary<String> texts() {
        return Arbitraries.of(
                        "ế",
                        "e\u0302\u0301",
                        "Đ",
                        "a",
                        "7",
                        "/",
                        "<",
                        ">",
                        "&",
                        "\"",
                        "'",
                        "]]>",
                        " ",
                        "\t",
                        "\n",
                        "\r",
                        "😀",
                        "\u00a0",
                        "\u0085",
                        "\u2028")
                .list()
                .ofMaxSize(30)
                .map(parts -> Text.tidy(String.join("", parts)));
    }
}
