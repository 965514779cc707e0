package vn.sontay.training.outcome.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.teaching.trainingclass.ClassAccess;

/** Who may look at a line of the register with all that was done to it (CER-18, OLD-2). */
@ApplicationScoped
public class RegisterAccess {

    @Inject
    ClassAccess access;

    @Inject
    UnitAccess units;

    protected RegisterAccess() {
    }

    /** For tests outside the container. */
    RegisterAccess(ClassAccess access, UnitAccess units) {
        this.access = access;
        this.units = units;
    }

    /**
     * Lets the administrators pass who could issue it, or who keep the paper register from which it was entered.
     *
     * @throws vn.sontay.training.shared.RefusedException for everybody else
     */
    public void require(RegisteredCertificate certificate) {
        if (certificate instanceof Certificate earned) {
            access.requireAdministrator(earned.classId());
        } else {
            units.requireUnit(certificate.unitId());
        }
    }
}
