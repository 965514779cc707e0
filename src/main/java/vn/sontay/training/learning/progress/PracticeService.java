package vn.sontay.training.learning.progress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.learning.curriculum.PracticeTask;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.teaching.trainingclass.ConcernedPaper;
import vn.sontay.training.teaching.trainingclass.Corrections;
import vn.sontay.training.teaching.trainingclass.Enrolment;

/** Trainers sign practice tasks off and take sign-offs back (PRG-4, PRG-5). */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class PracticeService {

    private static final int MOST_AT_ONCE = 200;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassRoster roster;

    @Inject
    ClassAccess access;

    @Inject
    SignOffs signOffs;

    @Inject
    CommandReceipts receipts;

    @Inject
    CurriculumCatalogue catalogue;

    @Inject
    CurrentUser currentUser;

    @Inject
    Corrections corrections;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    /**
     * Signs a task off for all of them, or for nobody. Whoever has it already keeps the sign-off they have.
     *
     * @return how many sign-offs were added, now or by the same request before
     * @throws RuleException when nobody is chosen, someone has left, a diary holds too little, or the day isn't possible
     */
    public int signOff(SignOffPractice command) {
        if (command.enrolmentIds().isEmpty()) {
            throw RuleException.at("enrolmentIds", "progress.nobodyChosen");
        }
        if (command.enrolmentIds().size() > MOST_AT_ONCE) {
            throw RuleException.at("enrolmentIds", "progress.tooManyChosen", MOST_AT_ONCE);
        }
        List<Enrolment> enrolments = signOffs.lock(command.enrolmentIds());
        long classId = enrolments.getFirst().classId();
        access.requireStaff(classId);
        access.requireOthers(command.enrolmentIds());
        return Math.toIntExact(receipts.once(command.requestId(), "progress.signOff", () -> {
            ClassHeading heading = roster.heading(classId);
            return signOffs.add(heading, signOffs.task(heading, command.practiceCode()), enrolments,
                    command.signedOn(), "enrolmentIds");
        }));
    }

    /** @throws RuleException when it has been withdrawn before, the reason is missing, or papers stand on it and that isn't confirmed */
    public void withdraw(WithdrawSignOff command) {
        Constraints.check(command);
        PracticeSignOff signOff = entityManager.find(PracticeSignOff.class, command.signOffId(),
                LockModeType.PESSIMISTIC_WRITE);
        if (signOff == null) {
            throw new NotFoundException();
        }
        long classId = access.requireJudge(signOff.enrolmentId());
        receipts.once(command.requestId(), "progress.withdrawSignOff", () -> withdrawNow(signOff, command, classId));
    }

    private long withdrawNow(PracticeSignOff signOff, WithdrawSignOff command, long classId) {
        signOff.requireVersion(command.version());
        List<ConcernedPaper> papers = corrections.begin(classId, Set.of(signOff.enrolmentId()), command.confirmed());
        signOff.withdraw(command.reason(), currentUser.name(), clock.instant());
        Enrolment enrolment = entityManager.find(Enrolment.class, signOff.enrolmentId());
        changes.fire(new Changed("progress.withdrawSignOff", "enrolment", enrolment.id(), enrolment.fullName() + ": "
                + title(enrolment, signOff.practiceCode()) + ", " + Dates.day(signOff.signedOn()) + ". "
                + command.reason()));
        corrections.done(papers, "Rút xác nhận thực hành “" + title(enrolment, signOff.practiceCode()) + "”. Lý do: "
                + command.reason());
        return signOff.id();
    }

    private String title(Enrolment enrolment, String practiceCode) {
        return catalogue.current().course(roster.heading(enrolment.classId()).courseCode())
                .flatMap(course -> course.practiceTask(practiceCode)).map(PracticeTask::title).orElse(practiceCode);
    }
}
