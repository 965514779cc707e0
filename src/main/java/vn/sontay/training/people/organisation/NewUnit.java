package vn.sontay.training.people.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import vn.sontay.training.shared.Vietnamese;

/**
 * The command to add a village or a team that the content files don't name (ORG-10).
 *
 * @param requestId made by the form
 * @param name cleaned
 * @param kind {@link UnitKind#VILLAGE} or {@link UnitKind#TEAM}
 * @param parent the id of the commune, or for a team also of a village
 */
public record NewUnit(String requestId,
        @NotBlank(message = "organisation.unitNameMissing") @Size(max = 200, message = "organisation.unitNameLong") String name,
        UnitKind kind, @Positive(message = "organisation.parentMissing") long parent) {

    public NewUnit {
        name = Vietnamese.clean(name);
    }
}
