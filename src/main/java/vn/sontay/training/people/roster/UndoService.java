package vn.sontay.training.people.roster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import vn.sontay.training.people.organisation.PersonRegistry;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;

/** Undoes what a list has added (ROS-9). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class UndoService {

    private static final int MOST_NAMED = 10;

    @Inject
    Rosters rosters;

    @Inject
    UnitAccess access;

    @Inject
    PersonRegistry registry;

    @Inject
    CommandReceipts receipts;

    @Inject
    Event<Changed> changes;

    /**
     * Takes everybody out again whom this list added, and gives its rows back.
     *
     * @throws RuleException with their names when something hangs on some of them
     */
    public void undo(String requestId, long draftId) {
        receipts.once(requestId, "roster.undo", () -> {
            Roster roster = rosters.held(draftId);
            List<RosterRow> rows = rosters.rows(draftId);
            if (rows.stream().noneMatch(RosterRow::isTaken)) {
                return draftId; // somebody else was a moment earlier
            }
            List<Long> added = new ArrayList<>();
            rows.stream().filter(RosterRow::isAdded).map(RosterRow::personId).forEach(added::add);
            access.requirePeople(added);
            List<String> names = registry.inUse(added);
            if (!names.isEmpty()) {
                throw new RuleException("roster.inUse", String.valueOf(names.size()),
                        String.join(", ", names.subList(0, Math.min(names.size(), MOST_NAMED))));
            }
            rows.stream().filter(RosterRow::isTaken).forEach(RosterRow::giveBack);
            registry.takeOut(added);
            rosters.judge(roster, rows);
            changes.fire(new Changed("roster.undo", "roster", draftId,
                    roster.fileName() + ": " + added.size() + " người"));
            return draftId;
        });
    }
}
