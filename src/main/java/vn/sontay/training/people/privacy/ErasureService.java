package vn.sontay.training.people.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import vn.sontay.training.people.organisation.PersonLeaving;
import vn.sontay.training.people.organisation.RestrictedRecords;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Locks;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.SettingService;
import vn.sontay.training.shared.StaleDataException;

/** Erases people on request (PRI-1 to PRI-4). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class ErasureService {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CurrentUser currentUser;

    @Inject
    CommandReceipts receipts;

    @Inject
    TheirRows rows;

    @Inject
    RestrictedRecords records;

    @Inject
    Eraser eraser;

    @Inject
    SettingService settings;

    @Inject
    Clock clock;

    @Inject
    Event<PersonLeaving> leaving;

    @Inject
    Event<Changed> changes;

    @Inject
    Event<ErasureDone> done;

    /**
     * @return what an erasure would do. Some eighty statements.
     * @throws vn.sontay.training.shared.RefusedException for who administers less than the whole installation
     */
    public ErasurePreview preview(long personId) {
        currentUser.requireInstallation();
        Set<Long> people = known(personId);
        long standing = records.standing(personId);
        Theirs theirs = rows.of(people);
        RestrictedRecords.Facts facts = records.facts(standing);
        return new ErasurePreview(standing, facts.fullName(), facts.version(), people.size(), eraser.lines(theirs),
                rows.running(people, LocalDate.now(clock)), !theirs.soleNames().isEmpty());
    }

    /**
     * @return the id of the record that stands; somebody who was erased already stays so
     * @throws RuleException when it is the caller, or the last administrator (PRI-2)
     * @throws StaleDataException when the record was changed since the user saw it
     */
    public long erase(ErasePerson command) {
        currentUser.requireInstallation();
        Constraints.check(command);
        return receipts.once(command.requestId(), "privacy.erase", () -> eraseNow(command));
    }

    private long eraseNow(ErasePerson command) {
        Set<Long> people = known(command.personId());
        long standing = records.standing(command.personId());
        if (people.contains(currentUser.require().personId())) {
            throw new RuleException("privacy.eraseOwn");
        }
        Locks.take(entityManager, "merge-lock");
        if (eraser.isErased(standing)) {
            return standing;
        }
        people.forEach(id -> leaving.fire(new PersonLeaving(id)));
        if (records.held(standing).version() != command.version()) {
            throw new StaleDataException();
        }
        Instant now = clock.instant();
        eraser.erase(people, standing, new Erasure(now, currentUser.name(), command.reason(),
                command.document()));
        changes.fire(new Changed("privacy.erase", "person", standing, command.document() + ". " + command.reason()));
        done.fire(new ErasureDone(people.stream()
                .map(id -> new ErasureList.Line(settings.find("installation").orElse(""), id, now)).toList()));
        return standing;
    }

    private Set<Long> known(long personId) {
        Set<Long> people = rows.records(personId);
        if (people.isEmpty()) {
            throw new NotFoundException();
        }
        return people;
    }
}
