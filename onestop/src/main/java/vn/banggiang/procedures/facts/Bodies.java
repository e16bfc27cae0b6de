package vn.banggiang.procedures.facts;

import java.util.List;

/**
 * Which agencies a procedure concerns, as the national database names them.
 *
 * @param announcing code of the one that announced it nationally (cơ quan công bố); may be empty
 * @param performing who does it (cơ quan thực hiện)
 * @param competent who decides (cơ quan có thẩm quyền)
 * @param authorised to whom that is handed on (cơ quan được ủy quyền)
 * @param coordinating who is asked (cơ quan phối hợp)
 * @param performingWords who does it, said in words; may be empty
 * @param competentWords who decides, said in words; may be empty
 */
public record Bodies(
        String announcing,
        List<Coded> performing,
        List<Coded> competent,
        List<Coded> authorised,
        List<Coded> coordinating,
        String performingWords,
        String competentWords) {

    /** Bounds the lists. */
    public Bodies {
        announcing = Words.line("MACOQUANCONGBO", announcing, Words.CODE);
        performing = Words.few("COQUANTHUCHIEN", performing);
        competent = Words.few("COQUANCOTHAMQUYEN", competent);
        authorised = Words.few("COQUANDUOCUYQUYEN", authorised);
        coordinating = Words.few("COQUANPHOIHOP", coordinating);
        performingWords = Words.text("MOTACOQUANTHUCHIEN", performingWords);
        competentWords = Words.text("MOTACOQUANTHAMQUYEN", competentWords);
    }
}
