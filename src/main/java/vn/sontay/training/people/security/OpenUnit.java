package vn.sontay.training.people.security;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Vietnamese;

/**
 * The command to let a unit use the system on its own (SEC-17).
 *
 * @param requestId made by the form
 * @param unit its id, or null for a new commune of that name
 * @param name of the new commune; else null
 * @param mark for its register numbers; empty to have one made
 * @param letterhead the name on its papers, such as "Ủy ban nhân dân xã Sơn Tây Hạ"
 * @param place where its papers are signed
 * @param person who administers it, or null for somebody new
 * @param fullName of the new person; else empty
 * @param phone of the new person; may be empty
 * @param jobTitle of the new person; may be empty
 * @param anyway whether somebody of the same name there doesn't matter (ORG-9)
 */
public record OpenUnit(String requestId, @Nullable Long unit, @Nullable String name, String mark,
        @NotBlank(message = "security.letterheadMissing") @Size(max = 200, message = "security.textLong") String letterhead,
        @NotBlank(message = "security.placeMissing") @Size(max = 100, message = "security.textLong") String place,
        @Nullable Long person, String fullName, String phone, String jobTitle, boolean anyway) {

    public OpenUnit {
        letterhead = Vietnamese.clean(letterhead);
        place = Vietnamese.clean(place);
    }
}
