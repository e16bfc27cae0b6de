package vn.banggiang.signatures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Scripts, actions, attached files and forms that came after a signature are no part of what was signed. */
class ActiveContentTest {

    private static final byte[] SIGNED = ForeignSigner.signs(ForeignPdf.plain(1), Province.OTHER_LEADER, 1);

    private static void assertTold(String reason, UnaryOperator<byte[]> attack) {
        for (byte[] pdf : new byte[][] {
            attack.apply(SIGNED),
            ForeignSigner.signs(attack.apply(SIGNED), Province.LEADER, 2),
            attack.apply(Papers.SEALED)
        }) {
            Verdict verdict = Province.shared().verifier.verify(pdf);
            assertThat(verdict.overall()).isEqualTo(Verdict.Overall.INVALID);
            assertThat(verdict.changedAfterSigning()).isTrue();
            assertThat(verdict.reasons()).contains(Reason.of(reason));
        }
    }

    @Test
    void aScriptOfTheDocument() {
        assertTold("signing.change.script", ActiveForger::addsAScriptOfTheDocument);
    }

    @Test
    void aScriptOnOpening() {
        assertTold("signing.change.script", Forger::addsAScriptOnOpening);
    }

    @Test
    void aProgramStartedOnOpening() {
        assertTold("signing.change.action", ActiveForger::startsAProgramOnOpening);
    }

    @Test
    void aFormSentWhenThePageOpens() {
        assertTold("signing.change.action", ActiveForger::sendsTheFormWhenThePageOpens);
    }

    @Test
    void anAttachedFile() {
        assertTold("signing.change.file", ActiveForger::attachesAFile);
    }

    @Test
    void anXfaForm() {
        assertTold("signing.change.xfa", ActiveForger::addsAnXfaForm);
    }

    @Test
    void aSignedScriptThatIsRewritten() {
        byte[] scripted = ForeignSigner.signs(
                ActiveForger.addsAScriptOfTheDocument(ForeignPdf.plain(1)), Province.OTHER_LEADER, 1);

        Verdict asSigned = Province.shared().verifier.verify(scripted);
        Verdict rewritten = Province.shared().verifier.verify(ActiveForger.rewritesTheScript(scripted));

        assertThat(asSigned.overall()).isEqualTo(Verdict.Overall.VALID);
        assertThat(rewritten.overall()).isEqualTo(Verdict.Overall.INVALID);
        assertThat(rewritten.reasons()).contains(Reason.of("signing.change.script"));
    }

    @Test
    void whatWasThereWhenItWasSignedStaysValid() {
        byte[] attached = ActiveForger.attachesAFile(ActiveForger.sendsTheFormWhenThePageOpens(ForeignPdf.plain(1)));
        byte[] once = ForeignSigner.signs(attached, Province.OTHER_LEADER, 1);
        byte[] twice = ForeignSigner.signs(once, Province.LEADER, 2);

        Verdict verdict = Province.shared().verifier.verify(twice);

        assertThat(verdict.allReasons()).isEmpty();
        assertThat(verdict.overall()).isEqualTo(Verdict.Overall.VALID);
    }

    @Test
    void actionsThatAllLeadToAllOthersAreNotFollowedForEver() throws IOException {
        byte[] knotted = ActiveForger.knotsActions(10_000);

        try (PdfRevision revision = PdfRevision.of(knotted, knotted.length)) {
            assertThat(ActiveContent.of(revision)).isEmpty();
        }
    }

    @Test
    void whatIsTooMuchToLookAtLeavesTheVerdictOpen() throws IOException {
        byte[] signed = ForeignSigner.signs(ActiveForger.knotsActions(10_000), Province.OTHER_LEADER, 1);

        Verdict verdict = Province.shared().verifier.verify(signed);

        assertThat(verdict.overall()).isEqualTo(Verdict.Overall.INDETERMINATE);
        assertThat(verdict.reasons()).contains(Reason.of("signing.open.not-all-judged"));
    }
}
