package vn.banggiang.organisation;

import java.util.Locale;
import vn.banggiang.portal.SectionKind;

/** Of what an agency says something at its portal. */
public enum ProfileKind {
    /** A person who leads it: biography, duties as assigned, picture. */
    LEADER(SectionKind.LEADERS),
    /** One of its units: functions, telephone, e-mail. */
    UNIT(SectionKind.ORGANISATION),
    /** An official whom people may turn to (cán bộ đầu mối), and with what. */
    CONTACT(SectionKind.CONTACTS);

    private final SectionKind section;

    ProfileKind(SectionKind section) {
        this.section = section;
    }

    /** In which section of a portal it stands. */
    public SectionKind section() {
        return section;
    }

    /** As addresses name it. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Message key of its name. */
    public String key() {
        return "organisation.kind." + tag();
    }
}
