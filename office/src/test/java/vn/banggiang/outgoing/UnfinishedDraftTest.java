package vn.banggiang.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.Urgency;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.layout.SignatureBlock;

class UnfinishedDraftTest {

    private static final MissingWords MISSING = new MissingWords(
            "[trích yếu]", "[nơi nhận]", "[nội dung]", new SignatureBlock(List.of(), "[CHỨC VỤ]", "[người ký]"));

    @Test
    void whatIsMissingIsFilledWithWordsThatSayIt() {
        DraftContent filled = unfinished(" ", List.of(), "\n").filledWith(MISSING);

        assertThat(filled.trichYeu().value()).isEqualTo("[trích yếu]");
        assertThat(filled.otherRecipients()).containsExactly("[nơi nhận]");
        assertThat(filled.body()).isEqualTo("[nội dung]");
    }

    @Test
    void whatIsThereStays() {
        DraftContent filled =
                unfinished("V/v thử", List.of("Như trên", ""), "Một dòng.").filledWith(MISSING);

        assertThat(filled.trichYeu().value()).isEqualTo("thử");
        assertThat(filled.otherRecipients()).containsExactly("Như trên");
        assertThat(filled.body()).isEqualTo("Một dòng.");
    }

    @Test
    void whatCouldNotBeSavedIsRefused() {
        refuses("documents.text-too-long", unfinished("x".repeat(501), List.of("Ai đó"), "Một dòng."));
        refuses("documents.text-too-long", unfinished("thử", List.of("Ai đó"), "x".repeat(500_001)));
        refuses("documents.text-too-long", unfinished("thử", List.of("x".repeat(501)), "Một dòng."));
        UnfinishedDraft law = new UnfinishedDraft(
                DocumentType.LUAT, "", List.of(AgencyId.random()), List.of(), List.of(), "", null, Urgency.NORMAL);
        refuses("documents.type-not-administrative", law);
    }

    private static void refuses(String key, UnfinishedDraft unfinished) {
        assertThatThrownBy(() -> unfinished.filledWith(MISSING))
                .isInstanceOfSatisfying(
                        DocumentsException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static UnfinishedDraft unfinished(String trichYeu, List<String> recipients, String body) {
        return new UnfinishedDraft(
                DocumentType.CONG_VAN, trichYeu, List.of(), recipients, List.of(), body, null, Urgency.NORMAL);
    }
}
