package vn.sontay.training.learning.lawchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.database.Sql;

/** Takes trainees' answers to the questions of a change (CHG-4). */
@Stateless
@RolesAllowed(Roles.TRAINEE)
public class LawChangeService {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    LawChangeCatalogue catalogue;

    @Inject
    MyChanges changes;

    @Inject
    CommandReceipts receipts;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> announced;

    /**
     * Writes down that the caller knows a change. Once they do, it stays so from the first time, whatever comes later.
     *
     * @return the id of the row, of now or of the first time
     * @throws NotFoundException when there is no such change today, or it doesn't concern the caller
     * @throws RuleException beside each question that is answered wrongly, or when the words were mended meanwhile
     */
    public long know(KnowLawChange command) {
        Constraints.check(command);
        LawChange change = catalogue.current().change(command.code())
                .filter(each -> each.isTold(LocalDate.now(clock))).orElseThrow(NotFoundException::new);
        return receipts.once(command.requestId(), "lawchange.know", () -> knowNow(change, command));
    }

    private long knowNow(LawChange change, KnowLawChange command) {
        Caller caller = currentUser.require();
        hold(caller.personId());
        return Sql
                .of(entityManager, "select k.id from known_law_change k where k.person_id = :person "
                        + "and k.change_code = :code")
                .with("person", caller.personId()).with("code", change.code()).first()
                .map(row -> row.id("id")).orElseGet(() -> add(change, command, caller));
    }

    /** Of two at the same instant the second sees what the first did. */
    private void hold(long personId) {
        Sql.of(entityManager, "select p.id from person p where p.id = :person for update").with("person", personId)
                .rows();
    }

    private long add(LawChange change, KnowLawChange command, Caller caller) {
        if (!changes.of(change, caller.personId()).concerned()) {
            throw new NotFoundException();
        }
        if (!command.sha256().equals(change.sha256())) {
            throw new RuleException("lawchange.mended");
        }
        RuleException.throwAll(wrong(change, command.answers()));
        KnownLawChange added = new KnownLawChange(caller.personId(), change, clock.instant());
        entityManager.persist(added);
        announced.fire(new Changed("lawchange.know", "person", caller.personId(),
                caller.fullName() + ": " + change.title()));
        return added.id();
    }

    private static List<RuleException> wrong(LawChange change, List<String> answers) {
        List<RuleException> wrong = new ArrayList<>();
        for (int i = 0; i < LawChange.QUESTIONS; i++) {
            ChangeQuestion question = change.questions().get(i);
            if (!question.key().equals(answers.get(i))) {
                wrong.add(RuleException.at(KnowLawChange.ANSWER + (i + 1), "lawchange.wrong", question.explanation()));
            }
        }
        return wrong;
    }
}
