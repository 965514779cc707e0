package vn.sontay.training.outcome.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.people.organisation.UnitTrees;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.UnitScope;
import vn.sontay.training.teaching.trainingclass.ClassAccess;

/** Reads the issuers of certificates and who signs for them. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class IssuerQueries {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    UnitAccess access;

    @Inject
    ClassAccess classes;

    @Inject
    UnitTrees trees;

    @Inject
    Clock clock;

    /** @return the issuers of the caller's units with their signatories, by name; two statements */
    public List<IssuerRow> issuers() {
        List<SignatoryRow> signatories = signatories();
        return entityManager
                .createQuery("""
                select new vn.sontay.training.outcome.certificate.IssuerRow(i.id, i.name, i.parentLine, i.place, i.validFrom,
                       i.validTo, i.signedAtOnce, i.version)
                  from Issuer i where %s order by i.name, i.id""".formatted(access.administered().holds("i.unitId")),
                        IssuerRow.class)
                .getResultList().stream()
                .map(issuer -> issuer.with(signatories)).toList();
    }

    /** @return one issuer with its signatories */
    public IssuerRow issuer(long issuerId) {
        return issuers().stream().filter(each -> each.issuerId() == issuerId).findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** @return the signatories of the caller's units, the newest first */
    public List<SignatoryRow> signatories() {
        return signatories(access.administered());
    }

    /** @return those who may sign certificates of that class, as they sign for the unit that numbers them (CER-16) */
    public List<SignatoryRow> signatoriesOf(long classId) {
        long organiser = classes.requireAdministered(classId);
        return signatories(UnitScope.of(Set.of(trees.now().actingFor(organiser, LocalDate.now(clock)))));
    }

    /** @return those who sign for the unit that goes on with that unit's register */
    public List<SignatoryRow> signatoriesOfUnit(long unitId) {
        access.requireUnit(unitId);
        return signatories(UnitScope.of(Set.of(trees.now().actingFor(unitId, LocalDate.now(clock)))));
    }

    private List<SignatoryRow> signatories(UnitScope units) {
        return entityManager.createQuery("""
                select new vn.sontay.training.outcome.certificate.SignatoryRow(s.id, s.issuerId, i.name, s.fullName, s.title,
                       s.authorityPrefix, s.validFrom, s.validTo, s.version)
                  from Signatory s join Issuer i on i.id = s.issuerId where %s
                 order by s.validFrom desc, s.id desc""".formatted(units.holds("i.unitId")), SignatoryRow.class)
                .getResultList();
    }

    /** @return one signatory */
    public SignatoryRow signatory(long signatoryId) {
        return signatories().stream().filter(each -> each.signatoryId() == signatoryId).findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
