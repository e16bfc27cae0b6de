package vn.banggiang.directory;

import java.util.Locale;

/** What a person may be in an agency, for a period. The last two are held for the whole province. */
public enum Role {
    /** Văn thư: registers, numbers, seals, issues. */
    CLERK,
    /** Lãnh đạo cơ quan: directs and signs. */
    LEADER,
    /** Trưởng phòng: answers for the content of the unit's drafts. */
    HEAD_OF_UNIT,
    /** Chuyên viên: handles and drafts. */
    SPECIALIST,
    /** Biên tập cổng thông tin. */
    EDITOR,
    /** Cán bộ một cửa. */
    ONE_STOP_OFFICER,
    /** Lưu trữ. */
    ARCHIVIST,
    /** Quản trị của cơ quan. */
    AGENCY_ADMINISTRATOR,
    /** Quản trị toàn tỉnh. */
    PROVINCE_ADMINISTRATOR,
    /** Kiểm tra: reads the journal. */
    AUDITOR;

    /** Whether it is held for the whole province. */
    public boolean isOfTheProvince() {
        return this == PROVINCE_ADMINISTRATOR || this == AUDITOR;
    }

    /** Whether one person alone may not give it: who holds it acts with an agency's name, or over others. */
    public boolean takesTwo() {
        return switch (this) {
            case CLERK, LEADER, AGENCY_ADMINISTRATOR, PROVINCE_ADMINISTRATOR, AUDITOR -> true;
            case HEAD_OF_UNIT, SPECIALIST, EDITOR, ONE_STOP_OFFICER, ARCHIVIST -> false;
        };
    }

    /** Message key of what people call it. */
    public String key() {
        return "directory.role." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
