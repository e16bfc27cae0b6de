package vn.banggiang.directory;

import org.jspecify.annotations.Nullable;

/**
 * A role that a person holds in an agency today.
 *
 * @param unit the unit, where the role belongs to one
 * @param position official position as it stands under a signature, such as "Phó Giám đốc"
 * @param deputy whether the person signs for the head (KT.)
 */
public record Post(
        PersonId person,
        String fullName,
        AgencyId agency,
        @Nullable UnitId unit,
        Role role,
        String position,
        boolean deputy) {}
