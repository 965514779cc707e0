package vn.sontay.training.teaching.trainingclass;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import vn.sontay.training.people.security.AccountState;
import vn.sontay.training.people.security.AccountStates;
import vn.sontay.training.shared.Roles;

/** Reads who of a class can sign in already. */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class NewCodeQueries {

    @Inject
    ClassQueries classes;

    @Inject
    AccountStates states;

    /** @return who is in the class now, in the order of a class list, to its staff (CLS-4) */
    public List<NewCodeRow> people(long classId) {
        List<EnrolmentRow> rows = classes.activeEnrolments(classId);
        Map<Long, AccountState> accounts = states.of(rows.stream().map(EnrolmentRow::personId).toList());
        return rows.stream().map(row -> new NewCodeRow(row.enrolmentId(), row.fullName(), row.birthYear(),
                row.unitName(), accounts.getOrDefault(row.personId(), AccountState.NONE))).toList();
    }
}
