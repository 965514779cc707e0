package vn.sontay.training.outcome.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;

/** Reads the issuers of certificates and who signs for them. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class IssuerQueries {

    @PersistenceContext
    EntityManager entityManager;

    /** @return all issuers with their signatories, by name; two statements */
    public List<IssuerRow> issuers() {
        List<SignatoryRow> signatories = signatories();
        return entityManager.createQuery("""
                select new vn.sontay.training.outcome.certificate.IssuerRow(i.id, i.name, i.parentLine, i.place, i.validFrom,
                       i.validTo, i.version)
                  from Issuer i order by i.name, i.id""", IssuerRow.class).getResultList().stream()
                .map(issuer -> issuer.with(signatories)).toList();
    }

    /** @return one issuer with its signatories */
    public IssuerRow issuer(long issuerId) {
        return issuers().stream().filter(each -> each.issuerId() == issuerId).findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** @return all signatories, the newest first */
    public List<SignatoryRow> signatories() {
        return entityManager.createQuery("""
                select new vn.sontay.training.outcome.certificate.SignatoryRow(s.id, s.issuerId, i.name, s.fullName, s.title,
                       s.authorityPrefix, s.validFrom, s.validTo, s.version)
                  from Signatory s join Issuer i on i.id = s.issuerId
                 order by s.validFrom desc, s.id desc""", SignatoryRow.class).getResultList();
    }

    /** @return one signatory */
    public SignatoryRow signatory(long signatoryId) {
        return signatories().stream().filter(each -> each.signatoryId() == signatoryId).findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
