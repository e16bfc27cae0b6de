package vn.banggiang.calendar;

import java.time.ZoneId;

/** The time in which Vietnam's law counts days. */
public final class VietnamTime {

    /** UTC+7, without summer time. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private VietnamTime() {}
}
