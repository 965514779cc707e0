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

/** The class's staff enter what was kept on paper, and withdraw wrong lines (FLD-5). */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class PaperDiaryService {

    @Inject
    DiaryKeeping keeping;

    @Inject
    ClassAccess access;

    @Inject
    CommandReceipts receipts;

    /**
     * @return the id of the entry, of now or of the first time
     * @throws RuleException beside the field that isn't possible (FLD-1, FLD-3), or when the person has left
     */
    public long record(RecordEntry command) {
        Constraints.check(command);
        Enrolment enrolment = keeping.lock(command.enrolmentId());
        access.requireStaff(enrolment.classId());
        return receipts.once(command.requestId(), "fieldwork.recordFromPaper", () -> {
            if (!enrolment.isActive()) {
                throw new RuleException("fieldwork.hasLeft");
            }
            return keeping.record(enrolment, command.details(), true);
        });
    }

    /** @throws RuleException when it has been withdrawn before */
    public void withdraw(WithdrawEntry command) {
        Constraints.check(command);
        DiaryEntry entry = keeping.entry(command.entryId());
        access.requireStaffOfEnrolment(entry.enrolmentId());
        receipts.once(command.requestId(), "fieldwork.withdrawByStaff", () -> keeping.withdraw(entry, command));
    }
}
