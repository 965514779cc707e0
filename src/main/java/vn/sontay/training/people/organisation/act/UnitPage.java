package vn.sontay.training.people.organisation.act;

import java.time.LocalDate;
import java.util.List;
import vn.sontay.training.people.organisation.UnitRow;

/**
 * What is known of one unit.
 *
 * @param above the label of the unit above; empty at the top
 * @param successors the names of the units that took over
 * @param names what it was called before, the latest first
 * @param acts what was made of it, the latest first; drafts too
 * @param kinds what the caller can make of it (UNA-2); none when it has ended
 */
public record UnitPage(UnitRow unit, String above, List<String> successors, List<FormerName> names, List<ActRow> acts,
        List<ActKind> kinds) {

    /** @param until the last day on which it was called so */
    public record FormerName(String name, LocalDate until) {
    }

    public UnitPage {
        successors = List.copyOf(successors);
        names = List.copyOf(names);
        acts = List.copyOf(acts);
        kinds = List.copyOf(kinds);
    }
}
