package vn.sontay.training.assessment.question;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import vn.sontay.training.people.security.LastAdministrator;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.StaleDataException;

/** Somebody else than its author reads what was written in the browser; who is alone says why it is asked all the same (QST-25). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class SecondReadingService {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    QuestionCatalogue catalogue;

    @Inject
    QuestionReadings readings;

    @Inject
    LastAdministrator administrators;

    @Inject
    CommandReceipts receipts;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    private record Unread(BankEntry entry, boolean own, boolean released) {
    }

    /**
     * @throws RuleException when it was read already, or the caller has written it
     * @throws StaleDataException when it was edited since
     */
    public void read(ReadQuestion command) {
        Constraints.check(command);
        currentUser.requireInstallation();
        receipts.once(command.requestId(), "question.read", () -> {
            Unread unread = unread(command.code(), command.version());
            if (unread.own()) {
                throw new RuleException("question.ownReading");
            }
            return keep(unread, ReadingKind.READ, command.findings(), "question.read");
        });
    }

    /**
     * @throws RuleException when it was read or released already, or somebody else could read it
     * @throws StaleDataException when it was edited since
     */
    public void release(ReleaseQuestion command) {
        Constraints.check(command);
        currentUser.requireInstallation();
        receipts.once(command.requestId(), "question.release", () -> {
            Unread unread = unread(command.code(), command.version());
            if (!unread.own() || administrators.isAnotherThan(currentUser.require().personId())) {
                throw new RuleException("question.othersMayRead");
            }
            if (unread.released()) {
                throw new RuleException("question.releasedAlready");
            }
            return keep(unread, ReadingKind.ALONE, command.why(), "question.release");
        });
    }

    private Unread unread(String code, String version) {
        new BrowserEditions(entityManager).lock();
        BankEntry entry = catalogue.entry(code).orElseThrow(NotFoundException::new);
        Edition latest = entry.edition();
        if (!entry.version().equals(version)) {
            throw new StaleDataException();
        }
        if (!QuestionReadings.isNeeded(entry) || latest == null) {
            throw new RuleException("question.noReading");
        }
        SecondReading known = readings.of(List.of(entry)).get(entry.code());
        if (known != null && known.kind() == ReadingKind.READ) {
            throw new RuleException("question.readAlready");
        }
        return new Unread(entry, readings.author(entry, latest).isBy(currentUser.require()), known != null);
    }

    private long keep(Unread unread, ReadingKind kind, String note, String action) {
        Question question = unread.entry().question();
        readings.add(question, new SecondReading(kind, note.strip(), currentUser.name(), clock.instant()));
        changes.fire(new Changed(action, "question", null, question.code() + ". " + note.strip()));
        return 1;
    }
}
