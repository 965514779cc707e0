package vn.sontay.training.people.organisation;

import vn.sontay.training.shared.Vietnamese;

/**
 * The command to add a village or a team that the content files don't name (ORG-10).
 *
 * @param requestId made by the form
 * @param name 1 to 200 characters, cleaned
 * @param kind {@link UnitKind#VILLAGE} or {@link UnitKind#TEAM}
 * @param parentId the commune, or for a team also a village
 */
public record NewUnit(String requestId, String name, UnitKind kind, long parentId) {

    public NewUnit {
        name = Vietnamese.clean(name);
    }
}
