package vn.banggiang.edxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HostileXmlTest {

    private static final String ROOT = "<edXML xmlns=\"" + Names.EDXML + "\">";

    @Test
    void aDoctypeIsRefused() {
        refused("<!DOCTYPE edXML>" + ROOT + "</edXML>", "edxml.doctype-refused");
    }

    @Test
    void anEntityBombIsRefused() {
        refused(
                "<!DOCTYPE b [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;'>]>" + ROOT + "&b;</edXML>",
                "edxml.doctype-refused");
    }

    @Test
    void anExternalEntityReachesNothing() throws Exception {
        try (ServerSocket server = new ServerSocket(0)) {
            String url = "http://localhost:" + server.getLocalPort() + "/x";
            refused("<!DOCTYPE x SYSTEM '" + url + "'>" + ROOT + "</edXML>", "edxml.doctype-refused");
            refused(
                    "<!DOCTYPE x [<!ENTITY % p SYSTEM '" + url + "'>%p;<!ENTITY e SYSTEM '" + url + "'>]>" + ROOT
                            + "&e;</edXML>",
                    "edxml.doctype-refused");
            server.setSoTimeout(1);
            assertThatExceptionOfType(java.net.SocketTimeoutException.class).isThrownBy(server::accept);
        }
    }

    @Test
    void anUndeclaredEntityIsRefused() {
        refused(ROOT + "&secret;</edXML>", "edxml.entity-refused");
    }

    @Test
    void anotherRootIsRefused() {
        refused("<EdXMLEnvelope xmlns=\"http://www.go.vn/eDoc\"/>", "edxml.not-edxml");
        refused("<edXML/>", "edxml.not-edxml");
    }

    @Test
    void anUndeclaredPrefixThatNobodyIsUsedToIsRefused() throws Exception {
        String xml = text(Sample.written(new EdxmlWriter(), Sample.document()));
        refused(xml.replace("<edXML:From>", "<edXML:From evil:href=\"x\">"), "edxml.malformed");
        refused(xml.replaceAll(" xmlns:edXML=\"[^\"]*\"", ""), "edxml.malformed");
        refused("<!-- <edXML> --><!DOCTYPE edXML>" + ROOT + "</edXML>", "edxml.doctype-refused");
    }

    @Test
    void theFaultIsFoundWhereItStandsAlthoughPrefixesWereLent() {
        assertThatExceptionOfType(EdxmlException.class)
                .isThrownBy(() -> Sample.read(ROOT + "<a></b></edXML>"))
                .satisfies(e -> assertThat(e.args()).containsExactly(1, ROOT.length() + "<a></b".length()));
    }

    @Test
    void xml11IsRefused() {
        refused("<?xml version=\"1.1\"?>" + ROOT + "</edXML>", "edxml.xml-version-refused");
    }

    @Test
    void nothingAndNonsenseAreRefused() {
        refused("", "edxml.malformed");
        refused("%PDF-1.7", "edxml.malformed");
        refused(ROOT + "\u0001</edXML>", "edxml.malformed");
        refused(ROOT + "</edXML><edXML/>", "edxml.malformed");
    }

    @Test
    void everyCutIsRefused() throws Exception {
        byte[] whole = Sample.written(DemoSigner.RSA.writer(), Sample.document(), Sample.pdf());
        int end = new String(whole, StandardCharsets.ISO_8859_1).lastIndexOf('>');
        for (int cut = 0; cut < end; cut += 7) {
            byte[] part = java.util.Arrays.copyOf(whole, cut);
            assertThatExceptionOfType(EdxmlException.class).as("cut at %d", cut).isThrownBy(() -> Sample.read(part));
        }
    }

    @Test
    void deepNestingIsRefused() {
        refused(ROOT + "<a>".repeat(100_000), "edxml.too-deep");
    }

    @Test
    void oneEndlessTokenIsRefusedBeforeItFillsTheMemory() {
        for (String start : List.of("<!--", "<a b=\"", "<?x ", "<![CDATA[", "<")) {
            endlessAfter(ROOT + start, "edxml.token-too-large", "edxml.malformed");
        }
        endlessAfter("<!DOCTYPE x [<!ENTITY a '", "edxml.token-too-large");
    }

    @Test
    void anEndlessHeaderIsRefusedBeforeItFillsTheMemory() {
        endlessAfter(ROOT + "<edXMLEnvelope><edXMLHeader><MessageHeader><Subject>", "edxml.header-too-large");
    }

    @Test
    void anEndlessMessageIsRefused() {
        EdxmlLimits limits = new EdxmlLimits(3_000_000, 1_000_000, 1_000_000, 32, 1, 1, 1, 1);
        InputStream in = endless(ROOT + "<unknown>");
        assertThatExceptionOfType(EdxmlException.class)
                .isThrownBy(() -> new EdxmlReader(limits).read(in, AttachmentSink.discarding()))
                .matches(e -> e.key().equals("edxml.message-too-large"));
    }

    @Test
    void twoHeadersAreRefused() throws Exception {
        String xml = text(Sample.written(new EdxmlWriter(), Sample.status()));
        String header = xml.substring(xml.indexOf("<edXML:MessageHeader>"), xml.indexOf("</edXML:edXMLHeader>"));
        refused(xml.replace(header, header + header), "edxml.ambiguous");
    }

    @Test
    void unknownOperationsAndStatusesAreRefused() throws Exception {
        String document = text(Sample.written(new EdxmlWriter(), Sample.document()));
        refused(document.replace("DocType>0<", "DocType>4<"), "edxml.business-type-unknown");
        refused(document.replace("DocType>0<", "DocType>99999999999<"), "edxml.business-type-unknown");
        String status = text(Sample.written(new EdxmlWriter(), Sample.status()));
        refused(status.replace("StatusCode>01<", "StatusCode>07<"), "edxml.status-code-unknown");
    }

    @Test
    void aMessageForNobodyOrFromNobodyIsRefused() throws Exception {
        String xml = text(Sample.written(new EdxmlWriter(), Sample.document()));
        refused(xml.replace("edXML:To>", "edXML:Cc>"), "edxml.recipient-missing");
        refused(xml.replace("edXML:From>", "edXML:By>"), "edxml.missing");
    }

    @Test
    void theFailureOfTheSourceIsNotTakenForAFaultOfTheMessage() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("line down");
            }
        };
        InputStream in = new SequenceInputStream(
                new ByteArrayInputStream((ROOT + "<a>" + " ".repeat(100)).getBytes(StandardCharsets.UTF_8)), broken);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> new EdxmlReader().inspect(in))
                .withMessage("line down");
    }

    @Test
    void mutationsEndInARefusalOrAVerdictAndNeverInAnotherValidMessage() throws Exception {
        byte[] original = Sample.written(DemoSigner.RSA.writer(), Sample.document(), Sample.pdf());
        Random random = new Random(20150331);
        int read = 0;
        for (int i = 0; i < 4000; i++) {
            byte[] mutant = Mutation.of(original, random);
            try {
                ReceivedMessage received = Sample.read(mutant);
                read++;
                EdxmlCheck.of(received);
                if (received.signature() instanceof SignatureFinding.Valid) {
                    assertThat(received.message()).as("mutant %d", i).isEqualTo(Sample.document());
                    assertThat(received.attachments().getFirst().size()).isEqualTo(Sample.PDF.length);
                }
            } catch (EdxmlException refusal) {
                assertThat(EdxmlText.in(java.util.Locale.ENGLISH).say(refusal)).isNotBlank();
            }
        }
        assertThat(read).isPositive();
    }

    private static void endlessAfter(String start, String... keys) {
        assertThatExceptionOfType(EdxmlException.class)
                .as(start)
                .isThrownBy(() -> new EdxmlReader().inspect(endless(start)))
                .satisfies(e -> assertThat(keys).contains(e.key()));
    }

    private static InputStream endless(String start) {
        InputStream letters = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                java.util.Arrays.fill(buffer, offset, offset + length, (byte) 'a');
                return length;
            }
        };
        return new SequenceInputStream(Collections.enumeration(
                List.of(new ByteArrayInputStream(start.getBytes(StandardCharsets.UTF_8)), letters)));
    }

    private static void refused(String xml, String key) {
        assertThatExceptionOfType(EdxmlException.class)
                .isThrownBy(() -> Sample.read(xml))
                .satisfies(e -> assertThat(e.key()).isEqualTo(key));
    }

    private static String text(byte[] xml) {
        return new String(xml, StandardCharsets.UTF_8);
    }
}
