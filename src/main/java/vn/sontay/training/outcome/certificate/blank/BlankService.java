package vn.sontay.training.outcome.certificate.blank;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import vn.sontay.training.people.organisation.UnitTrees;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.Locks;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.trainingclass.ClassAccess;

/** Records on which blanks certificates stand, and which were spoiled (BLK-1 to BLK-5). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class BlankService {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassAccess access;

    @Inject
    CommandReceipts receipts;

    @Inject
    UnitTrees trees;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    /**
     * @return of how many certificates it was recorded, now or by the same request before
     * @throws RuleException beside the field that is wrong; then it is recorded of none
     */
    public int assign(AssignBlanks command) {
        Constraints.check(command);
        access.requireAdministrator(command.classId());
        return Math
                .toIntExact(receipts.once(command.requestId(), "certificate.assignBlanks", () -> assignNow(command)));
    }

    private long assignNow(AssignBlanks command) {
        waitForOthers();
        List<Row> chosen = chosen(command);
        List<String> numbers = BlankNumbers.from(command.first(), chosen.size(), command.skipped());
        List<Blank> before = live("b.certificateId in :all", command.certificateIds());
        if (!before.isEmpty() && command.reason() == null) {
            throw RuleException.at("reason", "certificate.blankThere",
                    before.stream().map(Blank::numberText).collect(Collectors.joining(", ")));
        }
        before.forEach(Blank::supersede);
        entityManager.flush();
        long unitId = chosen.getFirst().id("unit_id");
        requireUnused(unitId, numbers);
        for (int i = 0; i < numbers.size(); i++) {
            Row each = chosen.get(i);
            entityManager.persist(Blank.used(unitId, command, numbers.get(i), each.id("id"), clock.instant(),
                    currentUser.name()));
            changes.fire(new Changed("certificate.assignBlank", "certificate", each.id("id"),
                    each.text("number_text") + ", " + each.text("full_name") + ": " + numbers.get(i)
                            + (command.reason() == null ? "" : ". Lý do: " + command.reason())));
        }
        return numbers.size();
    }

    private List<Row> chosen(AssignBlanks command) {
        List<Row> chosen = Sql.of(entityManager, """
                select c.id, c.unit_id, c.number_text, c.full_name from certificate c
                 where c.class_id = :class and c.id in (:ids) and c.live_key = 0
                 order by c.for_year, c.register, c.serial""").with("class", command.classId())
                .with("ids", command.certificateIds()).rows();
        if (chosen.size() < command.certificateIds().size()) {
            throw new NotFoundException();
        }
        return chosen;
    }

    private void requireUnused(long unitId, List<String> numbers) {
        String used = entityManager
                .createQuery("select b from Blank b where b.unitId = :unit and b.liveKey = 0 and b.numberText in :all "
                        + "order by b.numberText", Blank.class)
                .setParameter("unit", unitId).setParameter("all", numbers).getResultStream().map(Blank::numberText)
                .collect(Collectors.joining(", "));
        if (!used.isEmpty()) {
            throw RuleException.at("first", "certificate.blankUsed", used);
        }
    }

    /**
     * @return the id of what is kept
     * @throws RuleException beside the field that is wrong; also when that blank was spoiled before, or another class's stands on it
     */
    public long spoil(SpoilBlank command) {
        Constraints.check(command);
        long organiser = access.requireAdministered(command.classId());
        LocalDate today = LocalDate.now(clock);
        return receipts.once(command.requestId(), "certificate.spoilBlank",
                () -> spoilNow(command, trees.now().actingFor(organiser, today), today));
    }

    private long spoilNow(SpoilBlank command, long unitId, LocalDate today) {
        if (command.on().isAfter(today)) {
            throw RuleException.at("on", "certificate.actInFuture", Dates.day(today));
        }
        waitForOthers();
        for (Blank there : live("b.numberText in :all", List.of(command.number()))) {
            if (there.unitId() == unitId) {
                if (there.isSpoiled() || there.classId() != command.classId()) {
                    throw RuleException.at("number", "certificate.blankUsed", there.numberText());
                }
                there.supersede();
            }
        }
        entityManager.flush();
        Blank spoiled = Blank.spoiled(unitId, command, clock.instant(), currentUser.name());
        entityManager.persist(spoiled);
        changes.fire(new Changed("certificate.spoilBlank", "certificate_blank", spoiled.id(), command.number() + ": "
                + command.paperNumber() + ", " + Dates.day(command.on()) + ". Lý do: " + command.why()));
        return spoiled.id();
    }

    /** Two who take the same number would meet only when it is written. */
    private void waitForOthers() {
        Locks.take(entityManager, "register-lock");
    }

    private List<Blank> live(String condition, Collection<?> all) {
        return entityManager.createQuery("select b from Blank b where b.liveKey = 0 and " + condition, Blank.class)
                .setParameter("all", all).getResultList();
    }
}
