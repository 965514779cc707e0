package vn.sontay.training.teaching.trainingclass;

import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.security.AccountState;

/**
 * A person of a class who may need a code.
 *
 * @param unitName as it is printed; tells people of one name apart
 * @param account how far they are with signing in
 */
public record NewCodeRow(long enrolmentId, String fullName, @Nullable Integer birthYear, String unitName,
        AccountState account) {
}
