package vn.sontay.training.outcome.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import vn.sontay.training.outcome.certificate.layout.Layouts;
import vn.sontay.training.outcome.certificate.layout.PaperLayout;
import vn.sontay.training.people.organisation.UnitTrees;
import vn.sontay.training.shared.paper.IssuerLines;
import vn.sontay.training.shared.paper.SignatoryLines;
import vn.sontay.training.teaching.trainingclass.TrainingClass;

/** Finds who signs drafts that concern a class. For use cases that have checked permission themselves. */
@ApplicationScoped
public class Signings {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    UnitTrees trees;

    @Inject
    Layouts layouts;

    protected Signings() {
    }

    /** For tests outside the container. */
    public Signings(EntityManager entityManager) {
        this.entityManager = entityManager;
        this.trees = new UnitTrees(entityManager);
        this.layouts = new Layouts(entityManager);
    }

    /**
     * @param place what stands for the place and the signer's name where nobody signs yet
     * @param title what stands for the signer's title then
     * @return who may sign on that day for the unit that acts for the class's organiser, the newest first; where there is nobody, the
     *     organiser's own name
     */
    public Signing of(TrainingClass held, LocalDate day, String place, String title) {
        return of(held.organiserUnitId(), held.organiserName(), day, place, title);
    }

    /** The same for a paper of a unit. @param name of the unit, for where nobody signs yet */
    public Signing of(long unitId, String name, LocalDate day, String place, String title) {
        return entityManager.createQuery("""
                select s from Signatory s join Issuer i on i.id = s.issuerId
                 where i.unitId = :unit and s.validFrom <= :today and (s.validTo is null or s.validTo >= :today)
                 order by s.validFrom desc, s.id desc""", Signatory.class)
                .setParameter("unit", trees.now().actingFor(unitId, day)).setParameter("today", day)
                .setMaxResults(1).getResultStream().findFirst()
                .map(signatory -> new Signing(entityManager.find(Issuer.class, signatory.issuerId()).lines(),
                        signatory.lines(), layouts.of(signatory.issuerId())))
                .orElseGet(() -> new Signing(new IssuerLines(null, name, place),
                        new SignatoryLines(null, title, place), PaperLayout.EMPTY_PAGE));
    }
}
