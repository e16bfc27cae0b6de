package vn.banggiang.cases;

import org.jspecify.annotations.Nullable;
import vn.banggiang.cases.facts.CasesException;
import vn.banggiang.cases.facts.Reply;
import vn.banggiang.words.PlainText;

/**
 * What an agency answers that was asked.
 *
 * @param words at most 4,000 characters; needed where it disagrees or makes conditions
 * @param document number and notation of the document that says it in full, issued by that agency; may be empty
 */
public record OpinionAnswer(Reply reply, String words, String document) {

    private static final int LONGEST = 4000;

    /** {@link CasesException} that names the field that cannot stand. */
    public OpinionAnswer {
        words = PlainText.paragraphs(words);
        document = PlainText.line(document);
        if (!reply.isAnswer()) {
            throw CasesException.invalid("reply", "cases.no-reply");
        }
        if (words.length() > LONGEST || (words.isEmpty() && reply.needsWords())) {
            throw CasesException.invalid("words", "cases.no-reason", LONGEST);
        }
    }

    /** Without a document. */
    public static OpinionAnswer of(Reply reply, String words) {
        return new OpinionAnswer(reply, words, "");
    }

    boolean isSaidBy(@Nullable Reply before, String said) {
        return reply == before && words.equals(said);
    }
}
