package vn.sontay.training.people.organisation.merge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Locks;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.StaleDataException;
import vn.sontay.training.shared.database.Sql;

/** Lets two records of one person become one, and two again (MRG-1, MRG-8). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class MergeService {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    UnitAccess access;

    @Inject
    CommandReceipts receipts;

    @Inject
    Parties parties;

    @Inject
    HeldPeople people;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    /**
     * @return the id of the merge
     * @throws RuleException when something stands in the way, or one of the two has gone into another
     * @throws StaleDataException when one of the two was changed since the user saw them
     */
    public long merge(MergePeople command) {
        return receipts.once(command.requestId(), "organisation.mergePeople", () -> mergeNow(command));
    }

    private long mergeNow(MergePeople command) {
        MergePair pair = command.pair();
        access.requireOwnPerson(pair.from());
        access.requireOwnPerson(pair.into());
        Constraints.check(command);
        Map<Long, HeldPeople.Held> held = hold(pair);
        HeldPeople.Held from = Objects.requireNonNull(held.get(pair.from()));
        HeldPeople.Held into = Objects.requireNonNull(held.get(pair.into()));
        if (from.version() != command.version() || into.version() != command.staysVersion()) {
            throw new StaleDataException();
        }
        refuse(parties.hindrances(pair));
        Instant now = clock.instant();
        PersonMerge merge = new PersonMerge(pair, command.reason(), from.leftAt(), now, currentUser.name());
        entityManager.persist(merge);
        entityManager.flush();
        MovedCells cells = new MovedCells(entityManager, merge.id(), pair);
        parties.all().forEach(each -> each.merge(pair, cells));
        set(pair, pair.into(), from.leftAt() == null ? now : from.leftAt());
        follow(pair, "Gộp hai hồ sơ của " + into.fullName() + ". Lý do: " + command.reason());
        changes.fire(new Changed("organisation.mergePeople", "person", pair.into(),
                from.fullName() + " vào " + into.fullName() + ". " + command.reason()));
        return merge.id();
    }

    /**
     * @return the id of the person whose record stayed
     * @throws RuleException when something depends on the merge by now
     * @throws StaleDataException when it was undone already
     */
    public long undo(UndoMerge command) {
        return receipts.once(command.requestId(), "organisation.undoMerge", () -> undoNow(command));
    }

    private long undoNow(UndoMerge command) {
        PersonMerge merge = entityManager.find(PersonMerge.class, command.mergeId());
        if (merge == null) {
            throw new NotFoundException();
        }
        MergePair pair = merge.pair();
        access.requireOwnPerson(Merges.end(entityManager, pair.into()));
        Constraints.check(command);
        Locks.take(entityManager, "merge-lock");
        entityManager.refresh(merge, LockModeType.PESSIMISTIC_WRITE);
        merge.requireVersion(command.version());
        if (merge.isUndone()) {
            throw new StaleDataException();
        }
        refuse(Merges.later(entityManager, merge));
        parties.all().forEach(each -> each.hold(pair));
        String name = Objects.requireNonNull(people.held(Set.of(pair.into())).get(pair.into())).fullName();
        refuse(parties.undoHindrances(pair, merge.mergedAt()));
        MovedCells.giveBack(entityManager, merge.id(),
                parties.all().stream().flatMap(each -> each.columns().stream()).toList());
        set(pair, null, merge.fromLeftAt());
        merge.undo(command.reason(), clock.instant(), currentUser.name());
        follow(pair, "Hoàn tác việc gộp hồ sơ của " + name + ". Lý do: " + command.reason());
        changes.fire(new Changed("organisation.undoMerge", "person", pair.into(), name + ". " + command.reason()));
        return pair.into();
    }

    /** One merge at a time, then the features' own locks, then the people (MRG-9). */
    private Map<Long, HeldPeople.Held> hold(MergePair pair) {
        if (pair.from() == pair.into()) {
            throw new RuleException("organisation.mergeSame");
        }
        Locks.take(entityManager, "merge-lock");
        parties.all().forEach(each -> each.hold(pair));
        return people.held(pair.both());
    }

    private void set(MergePair pair, @Nullable Long mergedInto, @Nullable Instant leftAt) {
        Sql.of(entityManager, "update person set merged_into = :into, deactivated_at = :leftAt, version = version + 1 "
                + "where id = :from").with("into", mergedInto).with("leftAt", leftAt).with("from", pair.from())
                .change();
        Sql.of(entityManager, "update person set version = version + 1 where id = :into").with("into", pair.into())
                .change();
    }

    private void follow(MergePair pair, String cause) {
        entityManager.flush();
        parties.all().forEach(each -> each.follow(pair, cause));
    }

    private static void refuse(List<Said> hindrances) {
        RuleException.throwAll(hindrances.stream()
                .map(each -> new RuleException(each.key(), each.arguments().toArray())).toList());
    }
}
