package vn.sontay.training.learning.fieldwork;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.teaching.trainingclass.Enrolment;

/** A trainee writes their own field diary (FLD-5). */
@Stateless
@RolesAllowed(Roles.TRAINEE)
public class DiaryService {

    @Inject
    DiaryKeeping keeping;

    @Inject
    ClassAccess access;

    @Inject
    CommandReceipts receipts;

    /**
     * @return the id of the entry, of now or of the first time
     * @throws RuleException beside the field that isn't possible (FLD-1, FLD-3)
     */
    public long record(RecordEntry command) {
        Constraints.check(command);
        keeping.lock(command.enrolmentId());
        Enrolment enrolment = access.requireOwn(command.enrolmentId());
        return receipts.once(command.requestId(), "fieldwork.record",
                () -> keeping.record(enrolment, command.details(), false));
    }

    /** @throws RuleException when it has been withdrawn before, or the class's staff entered it from paper */
    public void withdraw(WithdrawEntry command) {
        Constraints.check(command);
        DiaryEntry entry = keeping.entry(command.entryId());
        access.requireOwn(entry.enrolmentId());
        receipts.once(command.requestId(), "fieldwork.withdraw", () -> {
            if (entry.fromPaper()) {
                throw new RuleException("fieldwork.enteredFromPaper");
            }
            return keeping.withdraw(entry, command);
        });
    }
}
