package vn.sontay.training.people.organisation.act;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.organisation.UnitRegistry;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.StaleDataException;
import vn.sontay.training.shared.scan.ScanBytes;
import vn.sontay.training.shared.scan.SentFile;

/** Drafts acts that change units, decides them, takes them back and undoes them (UNA-1 to UNA-5). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class UnitActService {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Acts acts;

    @Inject
    ActRules rules;

    @Inject
    ActPlaces places;

    @Inject
    ActCarrier carrier;

    @Inject
    ActUndoing undoing;

    @Inject
    UnitRegistry units;

    @Inject
    CommandReceipts receipts;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    public UnitActService() {
    }

    /**
     * @return the id of the draft
     * @throws RuleException beside each field that is wrong
     */
    public long draft(DraftAct command) {
        Constraints.check(command);
        return receipts.once(command.requestId(), "organisation.draftUnitAct", () -> {
            UnitAct act = new UnitAct(command, clock.instant(), currentUser.name());
            List<ActPart> parts = new ArrayList<>();
            successors(command).forEach(each -> parts.add(new ActPart(0, parts.size(), each.name(), each.unitId())));
            acts.require(act, parts, command.others());
            rules.check(act, parts);
            entityManager.persist(act);
            entityManager.flush();
            keepScan(act.id(), command.scan());
            parts.forEach(part -> entityManager
                    .persist(new ActPart(act.id(), part.ordinal(), part.name(), part.unitId())));
            return act.id();
        });
    }

    /**
     * Drafts that a unit was entered twice (UNA-7).
     *
     * @return the id of the draft
     * @throws RuleException beside the field that is wrong
     */
    public long draftDuplicate(DraftDuplicate command) {
        Constraints.check(command);
        return receipts.once(command.requestId(), "organisation.draftUnitAct", () -> {
            UnitAct act = new UnitAct(command, LocalDate.now(clock), clock.instant(), currentUser.name());
            acts.require(act, List.of());
            rules.check(act, List.of());
            entityManager.persist(act);
            entityManager.flush();
            return act.id();
        });
    }

    private void keepScan(long actId, @Nullable SentFile file) {
        if (file != null) {
            ScanBytes.requireSize("scan", file.name(), file.size());
            try {
                entityManager.persist(new ActScan(actId,
                        ScanBytes.read("scan", file.name(), file.read(ScanBytes.MOST_BYTES))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A unit that takes over or is created. @param unitId null for one that is to be made */
    private record Successor(String name, @Nullable Long unitId) {
    }

    private List<Successor> successors(DraftAct command) {
        List<Successor> found = new ArrayList<>();
        switch (command.kind()) {
            case CREATE -> found.add(new Successor(command.name(), null));
            case MERGE -> {
                Long into = command.into();
                if (into != null) {
                    found.add(new Successor(units.unit(into).name(), into));
                } else if (!command.name().isEmpty()) {
                    found.add(new Successor(command.name(), null));
                }
            }
            case SPLIT -> {
                command.newNames().forEach(name -> found.add(new Successor(name, null)));
                command.others().forEach(unit -> found.add(new Successor(units.unit(unit).name(), unit)));
            }
            case RENAME, MOVE, END, DUPLICATE -> {
                // Nobody takes over.
            }
        }
        return found;
    }

    /** Says who goes where on a split, as long as it isn't decided. */
    public void place(PlacePeople command) {
        receipts.once(command.requestId(), "organisation.placeUnitAct", () -> {
            UnitAct act = acts.held(command.actId(), command.version());
            requireDraft(act);
            places.put(act, acts.parts(act), command);
            entityManager.flush();
            return act.id();
        });
    }

    /**
     * Decides the draft: it is carried out at once, or on its day.
     *
     * @throws RuleException when somebody has no place yet, or what it was drafted for is no longer so
     */
    public void decide(DecideAct command) {
        receipts.once(command.requestId(), "organisation.decideUnitAct", () -> {
            acts.oneAtATime();
            UnitAct act = acts.held(command.actId(), command.version());
            requireDraft(act);
            places.requireAll(act);
            units.lock(acts.concerned(act, acts.parts(act)));
            rules.check(act, acts.parts(act));
            act.decide(clock.instant(), currentUser.name());
            boolean now = !act.holdsFrom().isAfter(LocalDate.now(clock));
            String before = units.unit(act.unitId()).name();
            long people = now ? carrier.carryOut(act) : 0;
            changes.fire(new Changed("organisation.decideUnitAct", "unit", act.unitId(),
                    before + ": " + told(act) + (people > 0 ? ", " + people + " người" : "")));
            return act.id();
        });
    }

    /** Takes a draft away, or an act back that waits for its day. */
    public void cancel(DecideAct command) {
        receipts.once(command.requestId(), "organisation.cancelUnitAct", () -> {
            UnitAct act = acts.held(command.actId(), command.version());
            if (act.state() != ActState.DRAFT && act.state() != ActState.WAITING) {
                throw new StaleDataException();
            }
            act.undo(clock.instant(), currentUser.name());
            changes.fire(new Changed("organisation.cancelUnitAct", "unit", act.unitId(),
                    units.unit(act.unitId()).name() + ": " + told(act)));
            return act.id();
        });
    }

    /** Undoes what was done. @throws RuleException that says what hinders (UNA-5) */
    public void undo(DecideAct command) {
        receipts.once(command.requestId(), "organisation.undoUnitAct", () -> {
            acts.oneAtATime();
            UnitAct act = acts.held(command.actId(), command.version());
            if (act.state() != ActState.DONE) {
                throw new StaleDataException();
            }
            undoing.undo(act);
            act.undo(clock.instant(), currentUser.name());
            changes.fire(new Changed("organisation.undoUnitAct", "unit", act.unitId(),
                    units.unit(act.unitId()).name() + ": " + told(act)));
            return act.id();
        });
    }

    private static void requireDraft(UnitAct act) {
        if (act.state() != ActState.DRAFT) {
            throw new StaleDataException();
        }
    }

    private static String told(UnitAct act) {
        return act.ground() + ", từ " + Dates.day(act.holdsFrom())
                + (act.name().isEmpty() ? "" : ", " + act.name());
    }
}
