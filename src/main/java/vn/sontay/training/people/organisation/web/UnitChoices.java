package vn.sontay.training.people.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import vn.sontay.training.people.organisation.OrganisationQueries;
import vn.sontay.training.people.organisation.UnitKind;
import vn.sontay.training.people.organisation.UnitRow;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.web.Once;
import vn.sontay.training.web.Texts;

/** The units that choosers offer. */
@Named
@RequestScoped
public class UnitChoices {

    @Inject
    OrganisationQueries organisation;

    @Inject
    Texts texts;

    private final Once<List<UnitRow>> units = new Once<>(() -> todaysFirst(organisation.allUnits()));
    private final Once<List<UnitRow>> mine = new Once<>(() -> todaysFirst(organisation.myUnits()));

    private static List<UnitRow> todaysFirst(List<UnitRow> units) {
        return units.stream().sorted(Comparator.comparing(unit -> unit.validTo() != null)).toList();
    }

    /** @return the units that the caller administers, as {@link #getAll} */
    public List<SelectItem> getMine() {
        return choices(mine.get(), unit -> true);
    }

    /** @return every unit, those of today first, with its last day where it has one */
    public List<SelectItem> getAll() {
        return choices(units.get(), unit -> true);
    }

    /** @return the communes and villages to which a village or a team can belong */
    public List<SelectItem> getParents() {
        return choices(mine.get(), unit -> unit.validTo() == null
                && (unit.kind() == UnitKind.COMMUNE || unit.kind() == UnitKind.VILLAGE));
    }

    private List<SelectItem> choices(List<UnitRow> from, Predicate<UnitRow> offered) {
        return from.stream().filter(offered).map(this::item).toList();
    }

    private SelectItem item(UnitRow unit) {
        return new SelectItem(String.valueOf(unit.id()), unit.validTo() == null
                ? unit.label()
                : texts.of("organisation.untilLabel", unit.label(), Dates.day(unit.validTo())));
    }
}
