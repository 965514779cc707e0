package vn.sontay.training.people.security;

import org.jspecify.annotations.Nullable;

/**
 * The command to let a unit use the system on its own (SEC-17).
 *
 * @param requestId made by the form
 * @param unitId the unit, or null for a new commune of that name
 * @param unitName of the new commune; else empty
 * @param mark for its register numbers; empty to have one made
 * @param letterhead the name on its papers, such as "Ủy ban nhân dân xã Sơn Tây Hạ"
 * @param place where its papers are signed
 * @param administrator who administers it, or null for a new person
 * @param fullName of the new person; else empty
 * @param phone of the new person; may be empty
 * @param jobTitle of the new person; may be empty
 * @param evenIfAlike whether somebody of the same name there doesn't matter (ORG-9)
 */
public record OpenUnit(String requestId, @Nullable Long unitId, String unitName, String mark, String letterhead,
        String place, @Nullable Long administrator, String fullName, String phone, String jobTitle,
        boolean evenIfAlike) {
}
