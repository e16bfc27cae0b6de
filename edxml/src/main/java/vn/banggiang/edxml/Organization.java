package vn.banggiang.edxml;

import java.util.List;

/**
 * An agency as sender or recipient; every text but the identifier may be empty.
 *
 * @param id the agency's identifier
 * @param inCharge the superior agency (OrganizationInCharge)
 * @param name the agency's name
 * @param address postal address
 * @param email e-mail address
 * @param telephone telephone number
 * @param fax fax number
 * @param website web address
 */
public record Organization(
        OrganId id,
        String inCharge,
        String name,
        String address,
        String email,
        String telephone,
        String fax,
        String website) {

    public Organization {
        inCharge = Text.tidy(inCharge);
        name = Text.tidy(name);
        address = Text.tidy(address);
        email = Text.tidy(email);
        telephone = Text.tidy(telephone);
        fax = Text.tidy(fax);
        website = Text.tidy(website);
    }

    /** An agency of which no more is told than identifier and name. */
    public static Organization of(OrganId id, String name) {
        return new Organization(id, "", name, "", "", "", "", "");
    }

    static List<String> elements() {
        return List.of(
                "OrganId", "OrganizationInCharge", "OrganName", "OrganAdd", "Email", "Telephone", "Fax", "Website");
    }
}
