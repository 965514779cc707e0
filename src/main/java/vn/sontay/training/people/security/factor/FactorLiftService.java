package vn.sontay.training.people.security.factor;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.people.security.AccountReach;
import vn.sontay.training.people.security.IssuedCode;
import vn.sontay.training.people.security.OneTimeCode;
import vn.sontay.training.people.security.PasswordHashes;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.TimeSource;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;

/** Helps somebody who has lost the phone in again (SFA-7). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class FactorLiftService {

    private static final int DAYS_VALID = 3;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    UnitAccess access;

    @Inject
    AccountReach reach;

    @Inject
    Factors factors;

    @Inject
    PasswordHashes hashes;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    /**
     * Issues a code by which the person's second factor is lifted at their next sign-in. Not repeatable: a second request makes a new
     * code, which ends the first.
     *
     * @return the plain code, known only now (SEC-9)
     * @throws RuleException when it is the caller's own, their rights reach further (SEC-16), or there is nothing to lift
     */
    public IssuedCode issue(long personId) {
        access.requirePeople(Set.of(personId));
        if (currentUser.require().personId() == personId) {
            throw new RuleException("security.liftOwn");
        }
        reach.require(Set.of(personId));
        Row account = Sql.of(entityManager, "select a.id, a.user_name, p.full_name from account a "
                + "join person p on p.id = a.person_id where a.person_id = :person and p.deactivated_at is null")
                .with("person", personId).first().orElseThrow(NotFoundException::new);
        String code = OneTimeCode.make();
        LocalDate validUntil = LocalDate.now(clock).plusDays(DAYS_VALID);
        if (!factors.setLift(account.id("id"), hashes.of(code),
                validUntil.plusDays(1).atStartOfDay(TimeSource.ZONE).toInstant())) {
            throw new RuleException("security.liftNothing");
        }
        changes.fire(new Changed("security.issueLiftCode", "account", account.id("id"),
                account.text("full_name") + ", " + account.text("user_name")));
        return new IssuedCode(personId, account.text("full_name"), "", account.text("user_name"),
                OneTimeCode.grouped(code), validUntil);
    }
}
