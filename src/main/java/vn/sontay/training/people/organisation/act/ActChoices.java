package vn.sontay.training.people.organisation.act;

import java.util.List;
import vn.sontay.training.people.organisation.UnitKind;
import vn.sontay.training.people.organisation.UnitRow;

/**
 * What the form of an act offers.
 *
 * @param kinds of a unit that can be made below it
 * @param alike units of the same kind beneath the same one, without it
 * @param into the units beneath which it can go, that can take over, or to which its people can go
 */
public record ActChoices(UnitRow unit, List<UnitKind> kinds, List<UnitRow> alike, List<UnitRow> into) {

    public ActChoices {
        kinds = List.copyOf(kinds);
        alike = List.copyOf(alike);
        into = List.copyOf(into);
    }
}
