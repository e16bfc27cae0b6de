package vn.banggiang.directory;

import org.jspecify.annotations.Nullable;

/**
 * An agency as it is named on the day it was asked for.
 *
 * @param id the agency, through all its renamings
 * @param code its code in the exchange
 * @param name full official name, such as "Sở Thông tin và Truyền thông"
 * @param letterhead name as it stands on its documents, such as "SỞ THÔNG TIN VÀ TRUYỀN THÔNG"
 * @param parentLetterhead the line above it, such as "UBND TỈNH CAO BẰNG"; null where nobody stands above
 * @param abbreviation letters in a notation, such as "STTTT"
 * @param place địa danh of its documents, such as "Cao Bằng"
 * @param level province, district or commune
 * @param contact how to reach it
 */
public record Agency(
        AgencyId id,
        AgencyCode code,
        String name,
        String letterhead,
        @Nullable String parentLetterhead,
        String abbreviation,
        String place,
        AgencyLevel level,
        Contact contact) {

    /** Address, e-mail, telephone and site; each may be empty. */
    public record Contact(String address, String email, String telephone, String website) {}
}
