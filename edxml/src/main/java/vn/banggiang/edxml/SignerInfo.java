package vn.banggiang.edxml;

/**
 * Who signed the document; every text may be empty.
 *
 * @param competence authority to sign, such as TM. ỦY BAN NHÂN DÂN
 * @param position office held
 * @param fullName name
 */
public record SignerInfo(String competence, String position, String fullName) {

    public SignerInfo {
        competence = Text.tidy(competence);
        position = Text.tidy(position);
        fullName = Text.tidy(fullName);
    }

    /** Nobody is named. */
    public static final SignerInfo NONE = new SignerInfo("", "", "");
}
