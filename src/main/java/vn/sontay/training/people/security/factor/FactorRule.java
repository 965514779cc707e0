package vn.sontay.training.people.security.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import vn.sontay.training.people.security.RememberedDevices;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.database.Sql;

/** Who is asked for a code, and who needs a second factor (SFA-5, SFA-6). */
@ApplicationScoped
public class FactorRule {

    private static final int UNITS_OF_ONE_OFFICE = 1;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Factors factors;

    @Inject
    RememberedDevices devices;

    @Inject
    Installation installation;

    protected FactorRule() {
    }

    /** For tests. */
    FactorRule(EntityManager entityManager, Clock clock, Installation installation) {
        this.entityManager = entityManager;
        this.factors = new Factors(entityManager, clock);
        this.devices = new RememberedDevices(entityManager, clock);
        this.installation = installation;
    }

    /**
     * @param remembered the browser's token; empty when it has none
     * @return what comes next for somebody whose password was right. One statement for who has no second factor and needs none,
     *     two else.
     */
    public SignInNext next(Caller caller, String remembered) {
        if (factors.findOn(caller.accountId()).isPresent()) {
            return devices.isRemembered(remembered, caller.accountId()) ? SignInNext.IN : SignInNext.SECOND_STEP;
        }
        return isRequired(caller) ? SignInNext.ENROL : SignInNext.IN;
    }

    /** @return how far the installation's administrators are, for use cases that have checked permission themselves. One statement. */
    public FactorCoverage coverage() {
        return Sql.of(entityManager, """
                select count(a.id) as administrators, count(s.confirmed_at) as asked,
                       (select count(*) from opened_unit) as opened
                  from account a
                  join account_role r on r.account_id = a.id and r.role_name = :role
                  join person p on p.id = a.person_id and p.deactivated_at is null
                  left join second_factor s on s.account_id = a.id
                 where a.password_hash is not null""").with("role", Roles.ADMINISTRATOR)
                .rows(row -> new FactorCoverage(row.id("administrators"), row.id("asked"),
                        !installation.demo() && row.id("opened") > UNITS_OF_ONE_OFFICE))
                .getFirst();
    }

    /** @return whether somebody with these roles needs a second factor here */
    boolean isRequired(Caller caller) {
        return caller.hasRole(Roles.ADMINISTRATOR) && !installation.demo()
                && Sql.of(entityManager, "select count(*) from opened_unit").number() > UNITS_OF_ONE_OFFICE;
    }
}
