package vn.sontay.training.outcome.document.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.util.List;
import vn.sontay.training.people.organisation.OrganisationQueries;
import vn.sontay.training.people.organisation.UnitRow;

/** The units that file papers: those of the caller, but villages and teams. */
@RequestScoped
public class UnitChoices {

    @Inject
    OrganisationQueries organisation;

    List<SelectItem> all() {
        return organisation.myUnits().stream().filter(UnitChoices::files)
                .map(each -> new SelectItem(String.valueOf(each.id()), each.label())).toList();
    }

    private static boolean files(UnitRow unit) {
        return switch (unit.kind()) {
            case VILLAGE, TEAM -> false;
            default -> true;
        };
    }
}
