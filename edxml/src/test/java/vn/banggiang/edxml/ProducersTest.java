package vn.banggiang.edxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProducersTest {

    @Test
    void theAxisSampleIsReadAlthoughItsFileIsCutShort() throws Exception {
        ReceivedMessage received = new EdxmlReader().inspect(Sample.resource("document-new.edxml"));

        DocumentMessage document = (DocumentMessage) received.message();
        assertThat(document.from().id()).isEqualTo(OrganId.parse("002.00.20.H13"));
        assertThat(document.to())
                .singleElement()
                .satisfies(to -> assertThat(to.id().level()).isEqualTo(3));
        assertThat(document.code()).isEqualTo(new DocumentCode("74fass22", "VPCP-TTĐT"));
        assertThat(document.promulgation().date()).contains(LocalDate.of(2019, 1, 16));
        assertThat(document.type().name()).isEqualTo("Công văn");
        assertThat(document.toPlaces()).hasSize(2);
        assertThat(document.otherInfo().appendixes()).hasSize(1);
        assertThat(document.steeringType()).isEqualTo(SteeringType.DIRECTION);
        assertThat(document.traces().hops()).hasSize(1);
        assertThat(document.traces().business().orElseThrow().staff().staff()).isEqualTo("Trần Thị B");
        assertThat(document.traces().business().orElseThrow().documentId().parts())
                .isEmpty();
        assertThat(received.damages())
                .singleElement()
                .satisfies(damage -> assertThat(damage.key()).isEqualTo("edxml.base64-invalid"));
        assertThat(received.signature())
                .isEqualTo(new SignatureFinding.NotVerifiable("edxml.signature.foreign-namespace"));
        assertThat(received.notes()).extracting(Finding::key).containsExactly("edxml.finding.leading-bytes");
    }

    @Test
    void theAxisStatusIsRead() throws Exception {
        ReceivedMessage received = new EdxmlReader().inspect(Sample.resource("status-03.edxml"));

        StatusMessage status = (StatusMessage) received.message();
        assertThat(status.status()).isEqualTo(StatusCode.ACCEPTED);
        assertThat(status.responseFor().code()).isEqualTo(new DocumentCode("7816", "VPCP-TTĐT"));
        assertThat(status.responseFor()
                        .documentId()
                        .orElseThrow()
                        .parts()
                        .orElseThrow()
                        .promulgated())
                .isEqualTo(LocalDate.of(2015, 9, 30));
        assertThat(status.timestamp()).contains(LocalDateTime.of(2015, 9, 20, 11, 8, 36));
        assertThat(EdxmlCheck.of(received)).extracting(Finding::key).containsExactly("edxml.signature.absent");
    }

    @Test
    void theStandardsOrderIsReadLikeTheAxisOrder() throws Exception {
        String axis = unsigned();
        String id = between(axis, "<edXML:DocumentId>", "</edXML:DocumentId>");

        String standard = axis.replaceFirst("<edXML:DocumentId>.*?</edXML:DocumentId>", "")
                .replaceFirst("</edXML:MessageHeader>", id + "</edXML:MessageHeader>");

        assertThat(Sample.read(standard).message()).isEqualTo(Sample.document());
    }

    @Test
    void otherPrefixesMeanTheSame() throws Exception {
        String other = unsigned()
                .replace("edXML:", "ns2:")
                .replace("xmlns:edXML", "xmlns:ns2")
                .replace("<AttachmentEncoded>", "<q:AttachmentEncoded xmlns:q=\"" + Names.EDXML + "\">")
                .replace("</AttachmentEncoded>", "</q:AttachmentEncoded>");

        ReceivedMessage received = Sample.read(other);

        assertThat(received.message()).isEqualTo(Sample.document());
        assertThat(received.attachments()).hasSize(1);
        assertThat(received.notes()).isEmpty();
    }

    @Test
    void anEqualPrefixOfAnotherNamespaceMeansNothing() throws Exception {
        String other = unsigned().replace("<edXML:Subject>", "<edXML:Subject xmlns:edXML=\"urn:other\">");

        ReceivedMessage received = Sample.read(other);

        assertThat(((DocumentMessage) received.message()).subject()).isEmpty();
        assertThat(received.notes()).extracting(Finding::key).containsExactly("edxml.finding.unknown-element");
    }

    @Test
    void aMarkWhiteSpaceAndDecomposedLettersDoNotMatter() throws Exception {
        String decomposed = Normalizer.normalize(unsigned(), Normalizer.Form.NFD);
        String spaced = "\uFEFF" + decomposed.replace("<edXML:OrganId>", "<edXML:OrganId>\n\t ");

        assertThat(Sample.read(spaced).message()).isEqualTo(Sample.document());
    }

    @Test
    void utf16IsReadToo() throws Exception {
        String utf16 = unsigned().replace("UTF-8", "UTF-16");

        assertThat(Sample.read(utf16.getBytes(StandardCharsets.UTF_16)).message())
                .isEqualTo(Sample.document());
    }

    @Test
    void emptyOptionalElementsCountAsAbsent() throws Exception {
        String empty = unsigned()
                .replace("<edXML:OtherInfo>", "<edXML:DueDate/><edXML:OtherInfo><edXML:PageAmount> </edXML:PageAmount>")
                .replace("<edXML:Direction>false</edXML:Direction>", "<edXML:Direction/>");

        ReceivedMessage received = Sample.read(empty);

        assertThat(received.message()).isEqualTo(Sample.document());
        assertThat(received.notes()).isEmpty();
    }

    @Test
    void unusualDatesAreReadAndNotedWhileUnreadableOnesAreNotedAsErrors() throws Exception {
        String odd = unsigned()
                .replace("Date>2015/03/31", "Date>31-03-2015")
                .replace("<edXML:OtherInfo>", "<edXML:DueDate>2014/02/30</edXML:DueDate><edXML:OtherInfo>");

        ReceivedMessage received = Sample.read(odd);

        assertThat(received.message()).isEqualTo(Sample.document());
        assertThat(received.notes())
                .extracting(Finding::key)
                .containsExactlyInAnyOrder("edxml.finding.unusual-form", "edxml.finding.unreadable");
    }

    @Test
    void aUuidIsADocumentIdToo() throws Exception {
        String uuid = "0f8fad5b-d9cb-469f-a165-70867728950e";
        String xml = unsigned().replace(Sample.document().documentId().value(), uuid);

        assertThat(((DocumentMessage) Sample.read(xml).message()).documentId()).isEqualTo(new DocumentId(uuid));
    }

    @Test
    void whoLeavesOutTheDocumentIdGetsTheConventionalOne() throws Exception {
        String xml = unsigned().replaceAll("<edXML:DocumentId>.*?</edXML:DocumentId>", "");

        assertThat(Sample.read(xml).message()).isEqualTo(Sample.document());
    }

    @Test
    void theNewFormOfAgencyIdentifiersTravels() throws Exception {
        String xml = unsigned().replace("000.00.31.H14", "H15.50.05.13");

        OrganId id =
                ((DocumentMessage) Sample.read(xml).message()).to().getFirst().id();
        assertThat(id.form()).isEqualTo(OrganId.Form.DECISION_20_2020);
        assertThat(id.level()).isEqualTo(4);
    }

    @Test
    void aLinkWithItsPrefixUndeclaredIsReadAndNotedAsTheAxisSampleHasIt() throws Exception {
        String linked =
                unsigned().replace("<edXML:Reference>", "<edXML:Reference xlink:href=\"cid:1\" xsi:type=\"x\">");

        ReceivedMessage received = Sample.read(linked);

        assertThat(received.message()).isEqualTo(Sample.document());
        assertThat(received.attachments()).hasSize(1);
        assertThat(received.notes())
                .extracting(Finding::key, Finding::args)
                .containsExactly(
                        tuple("edxml.finding.prefix-undeclared", List.of("xlink")),
                        tuple("edxml.finding.prefix-undeclared", List.of("xsi")));
    }

    @Test
    void aDeclaredPrefixIsNothingToNote() throws Exception {
        String declared = unsigned()
                .replace(
                        "<edXML:Reference>",
                        "<edXML:Reference xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"cid:1\">");

        assertThat(Sample.read(declared).notes()).isEmpty();
    }

    private static String unsigned() throws Exception {
        return new String(Sample.written(new EdxmlWriter(), Sample.document(), Sample.pdf()), StandardCharsets.UTF_8);
    }

    private static String between(String text, String first, String last) {
        return text.substring(text.indexOf(first), text.indexOf(last) + last.length());
    }
}
