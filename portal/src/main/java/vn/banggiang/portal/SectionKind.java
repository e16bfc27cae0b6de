package vn.banggiang.portal;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.banggiang.directory.AgencyLevel;

/**
 * What a section is about. Which of them an agency's portal must have is said by Decree 43/2011/NĐ-CP art. 10 and Decree
 * 42/2022/NĐ-CP art. 4; how old the newest text may be before it counts as stale is the house's own reading of "timely".
 */
public enum SectionKind {
    /** Giới thiệu: what the agency is, its land, history and boundaries. */
    INTRODUCTION(Drawn.WRITTEN, Asked.OF_ALL, 365),
    /** Lãnh đạo: who leads it, drawn from the directory. */
    LEADERS(Drawn.FROM_THE_DIRECTORY, Asked.OF_ALL, 0),
    /** Cơ cấu tổ chức: its units, drawn from the directory. */
    ORGANISATION(Drawn.FROM_THE_DIRECTORY, Asked.OF_ALL, 0),
    /** Thủ tục hành chính: what citizens and businesses may ask of the agency. */
    PROCEDURES(Drawn.WRITTEN, Asked.OF_ALL, 365),
    /** Tin tức, sự kiện. */
    NEWS(Drawn.WRITTEN, Asked.OF_ALL, 7),
    /** Sự kiện: what takes place at a time and a place. */
    EVENTS(Drawn.WRITTEN, Asked.WHERE_ADDED, 180),
    /** Thông báo. */
    NOTICES(Drawn.WRITTEN, Asked.OF_NONE, 30),
    /** Chỉ đạo, điều hành. */
    DIRECTION(Drawn.WRITTEN, Asked.OF_ALL, 30),
    /** Tuyên truyền, phổ biến pháp luật. */
    LAW_DISSEMINATION(Drawn.WRITTEN, Asked.OF_ALL, 60),
    /** Chiến lược, quy hoạch, kế hoạch. */
    STRATEGIES(Drawn.WRITTEN, Asked.OF_ALL, 365),
    /** Văn bản quy phạm pháp luật và văn bản chỉ đạo. */
    LEGAL_DOCUMENTS(Drawn.WRITTEN, Asked.OF_ALL, 60),
    /** Dự án, đầu tư, đấu thầu, mua sắm công. */
    PROJECTS(Drawn.WRITTEN, Asked.OF_ALL, 180),
    /** Góp ý văn bản. */
    CONSULTATION(Drawn.WRITTEN, Asked.OF_PROVINCE, 180),
    /** Hỏi đáp: what citizens ask and are answered. */
    QUESTIONS(Drawn.WRITTEN, Asked.OF_ALL, 180),
    /** Số liệu thống kê. */
    STATISTICS(Drawn.WRITTEN, Asked.OF_ALL, 180),
    /** Báo cáo tài chính năm. */
    ANNUAL_REPORTS(Drawn.WRITTEN, Asked.OF_ALL, 400),
    /** Thư viện ảnh: albums, shown as grids. */
    PHOTOS(Drawn.WRITTEN, Asked.WHERE_ADDED, 180),
    /** Video: texts with films. */
    VIDEOS(Drawn.WRITTEN, Asked.WHERE_ADDED, 180),
    /** Liên hệ: addresses and telephones, drawn from the directory. */
    CONTACTS(Drawn.FROM_THE_DIRECTORY, Asked.OF_ALL, 0);

    private enum Drawn {
        WRITTEN,
        FROM_THE_DIRECTORY
    }

    private enum Asked {
        OF_ALL,
        OF_PROVINCE,
        OF_NONE,
        WHERE_ADDED
    }

    private final Drawn drawn;
    private final Asked asked;
    private final int freshDays;

    SectionKind(Drawn drawn, Asked asked, int freshDays) {
        this.drawn = drawn;
        this.asked = asked;
        this.freshDays = freshDays;
    }

    /** With what a portal of this level begins, in the order of its menu. */
    public static List<SectionKind> of(AgencyLevel level) {
        return Arrays.stream(values())
                .filter(kind -> kind.asked == Asked.OF_NONE || kind.isAskedOf(level))
                .toList();
    }

    /** Whether the decrees ask it of an agency of this level. */
    public boolean isAskedOf(AgencyLevel level) {
        return switch (asked) {
            case OF_ALL -> true;
            case OF_PROVINCE -> level == AgencyLevel.PROVINCE;
            case OF_NONE, WHERE_ADDED -> false;
        };
    }

    /** Whether its texts are looked at more than read: lists show them as pictures. */
    public boolean isGallery() {
        return this == PHOTOS || this == VIDEOS;
    }

    /** Whether it shows what the directory knows, current by itself. */
    public boolean isOfTheDirectory() {
        return drawn == Drawn.FROM_THE_DIRECTORY;
    }

    /** How old its newest text may be. */
    public Duration fresh() {
        return Duration.ofDays(freshDays);
    }

    /** Those that stand in the quick links of a front page. */
    public static Set<SectionKind> quick() {
        return EnumSet.of(PROCEDURES, DIRECTION, LEGAL_DOCUMENTS, CONSULTATION, QUESTIONS, CONTACTS);
    }

    /** By which other modules say that they fill it. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind with this tag, if there is one. */
    public static Optional<SectionKind> tagged(String tag) {
        return Arrays.stream(values()).filter(kind -> kind.tag().equals(tag)).findFirst();
    }

    /** Message key of its name. */
    public String key() {
        return "portal.section." + tag();
    }
}
