package vn.sontay.training.outcome.certificate.old;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.outcome.certificate.RegisterCounter;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Differences;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;

/** Says up to which number books were kept on paper (OLD-1). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class PaperBookService {

    private static final int FIRST_YEAR = 1990;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    UnitAccess units;

    @Inject
    CommandReceipts receipts;

    @Inject
    RegisterCounter counter;

    @Inject
    CurriculumCatalogue curriculum;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    /**
     * @return the id of what is kept
     * @throws RuleException beside the field that is wrong; also when the book has reached that number already
     */
    public long set(SetPaperBook command) {
        Constraints.check(command);
        long unitId = units.acting(command.unitId());
        return receipts.once(command.requestId(), "certificate.setPaperBook", () -> setNow(command, unitId));
    }

    private long setNow(SetPaperBook command, long unitId) {
        int thisYear = LocalDate.now(clock).getYear();
        if (command.year() < FIRST_YEAR || command.year() > thisYear) {
            throw RuleException.at("year", "certificate.year", String.valueOf(FIRST_YEAR), String.valueOf(thisYear));
        }
        if (curriculum.current().courses().stream().noneMatch(each -> each.register().equals(command.register()))) {
            throw RuleException.at("register", "certificate.bookRegisterMissing");
        }
        int before = counter.raise(unitId, command.register(), command.year(), command.lastOnPaper());
        if (before >= command.lastOnPaper()) {
            throw RuleException.at("lastOnPaper", "certificate.bookNotHigher", before);
        }
        PaperBook said = new PaperBook(unitId, command, clock.instant(), currentUser.name());
        entityManager.persist(said);
        changes.fire(new Changed("certificate.setPaperBook", "paper_book", said.id(), command.register() + "/"
                + command.year() + ". Lý do: " + command.reason(),
                new Differences().add("certificate.lastOnPaperLabel", before, command.lastOnPaper())));
        return said.id();
    }
}
