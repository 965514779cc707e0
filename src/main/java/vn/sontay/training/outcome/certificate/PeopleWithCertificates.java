package vn.sontay.training.outcome.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import vn.sontay.training.people.organisation.PersonUse;

/** Who has a certificate, of a class or of the paper register, stays (ORG-17). */
@ApplicationScoped
public class PeopleWithCertificates implements PersonUse {

    @Override
    public String condition() {
        return "exists (select 1 from certificate uc where uc.person_id = p.id)";
    }
}
