package vn.banggiang.outgoing;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.banggiang.layout.SignatureBlock;

/** The words that stand on every document's page; the language of documents is Vietnamese, whoever reads the screen. */
@Component
class PageWords {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final MessageSource messages;

    PageWords(MessageSource messages) {
        this.messages = messages;
    }

    /** "Như trên", the first line of a công văn's Nơi nhận. */
    String asAbove() {
        return word("documents.page.as-above");
    }

    /** "Như Điều 3", the first line of a decision's Nơi nhận. */
    String asArticle(String number) {
        return word("documents.page.as-article", number);
    }

    /** "Về việc …", what a decision is about. */
    String about(String subject) {
        return word("documents.page.about", subject);
    }

    /** "Lưu: VT, …", the last line of Nơi nhận. */
    String filedAt(String unit) {
        return word("documents.page.filed-at", unit);
    }

    /** "TM. ỦY BAN NHÂN DÂN". */
    String onBehalfOfCommittee() {
        return word("documents.page.on-behalf-of-committee");
    }

    /** "KT. …": a deputy signs for the head. */
    String forHead(String position) {
        return word("documents.page.for-head", position);
    }

    /** "TUQ. …": a delegate signs. */
    String delegatedBy(String position) {
        return word("documents.page.delegated-by", position);
    }

    /** The line beside the QR: for those who cannot scan it. */
    String verifyAt(String address, String code) {
        return word("documents.page.verify-at", address, code);
    }

    /** "[chưa có trích yếu]" and its like, on the page of a draft that is not finished. */
    MissingWords missing() {
        return new MissingWords(
                word("documents.page.missing-trich-yeu"),
                word("documents.page.missing-recipients"),
                word("documents.page.missing-body"),
                new SignatureBlock(
                        List.of(), word("documents.page.missing-position"), word("documents.page.missing-signer")));
    }

    private String word(String key, Object... args) {
        return messages.getMessage(key, args, VIETNAMESE);
    }
}
