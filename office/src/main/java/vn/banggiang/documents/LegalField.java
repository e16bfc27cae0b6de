package vn.banggiang.documents;

import java.util.Locale;

/** The field of administration (lĩnh vực) under which the public finds a document; the list is closed, so that it can be filtered. */
public enum LegalField {
    /** Tổ chức bộ máy, cán bộ, công chức. */
    HOME_AFFAIRS,
    /** Tài chính, ngân sách. */
    FINANCE,
    /** Kế hoạch, đầu tư. */
    PLANNING,
    /** Xây dựng, đô thị. */
    CONSTRUCTION,
    /** Giao thông vận tải. */
    TRANSPORT,
    /** Đất đai. */
    LAND,
    /** Nông nghiệp, nông thôn. */
    AGRICULTURE,
    /** Tài nguyên, môi trường. */
    ENVIRONMENT,
    /** Công nghiệp, thương mại. */
    INDUSTRY_AND_TRADE,
    /** Giáo dục, đào tạo. */
    EDUCATION,
    /** Y tế. */
    HEALTH,
    /** Lao động, việc làm, an sinh xã hội. */
    LABOUR,
    /** Văn hóa, thể thao, du lịch. */
    CULTURE,
    /** Thông tin, truyền thông. */
    INFORMATION,
    /** Khoa học, công nghệ, chuyển đổi số. */
    SCIENCE,
    /** Tư pháp. */
    JUSTICE,
    /** Dân tộc, tôn giáo. */
    ETHNIC_AFFAIRS,
    /** Thanh tra, tiếp công dân. */
    INSPECTION,
    /** Ngoại vụ, biên giới. */
    FOREIGN_AFFAIRS,
    /** Quốc phòng, an ninh. */
    DEFENCE,
    /** Cải cách hành chính. */
    REFORM,
    /** Lĩnh vực khác. */
    OTHER;

    /** As open data names it. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Message key of its name. */
    public String key() {
        return "documents.legal-field." + tag();
    }
}
