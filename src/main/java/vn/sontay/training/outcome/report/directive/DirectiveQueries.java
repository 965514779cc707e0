package vn.sontay.training.outcome.report.directive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.sontay.training.people.organisation.UnitTree;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.scan.ScanKind;
import vn.sontay.training.teaching.plan.Plan;
import vn.sontay.training.teaching.plan.PlanScope;
import vn.sontay.training.teaching.plan.Target;

/** Reads what documents say of a target. A plan that the caller doesn't see as a whole isn't there for them (DIR-6). */
@Stateless
@RolesAllowed({Roles.LEADER, Roles.ADMINISTRATOR})
public class DirectiveQueries {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    PlanScope plans;

    @Inject
    PlanOffice office;

    @Inject
    Directives directives;

    /**
     * A target with what documents say of it.
     *
     * @param extensions withdrawn ones too, by the documents' days
     * @param parts all that were given, in the order in which they were entered
     */
    public record OfTarget(Plan plan, Target target, List<Extension> extensions, List<GivenPart> parts) {

        public OfTarget {
            extensions = List.copyOf(extensions);
            parts = List.copyOf(parts);
        }
    }

    /** @return the units that can get a part of that plan's targets, for who may give one */
    public List<UnitTree.Named> units(String planCode) {
        return office.answering(office.required(planCode));
    }

    /** @return whether the caller may enter something of that plan's targets @throws NotFoundException when they don't see it as a whole */
    public boolean isOffered(String planCode) {
        return office.isOffered(planCode);
    }

    /**
     * @return the target, for who enters something of it
     * @throws NotFoundException when the caller sees no such plan as a whole, or it has no such target
     * @throws vn.sontay.training.shared.RefusedException when they don't administer the unit that acts for its unit
     */
    public OfTarget required(String planCode, String targetCode) {
        Plan plan = office.required(planCode);
        Target target = plan.target(targetCode).orElseThrow(NotFoundException::new);
        Said said = directives.all(planCode);
        return new OfTarget(plan, target,
                said.extensions().stream().filter(each -> each.targetCode().equals(targetCode)).toList(),
                said.parts().stream().filter(each -> each.targetCode().equals(targetCode)).toList());
    }

    /** @return that extension, for who may withdraw it @throws NotFoundException when there is none, or its plan isn't the caller's */
    public Extension extension(long extensionId) {
        String plan = found(extensionId).planCode();
        office.required(plan);
        return directives.all(plan).extensions().stream().filter(each -> each.id() == extensionId).findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The scan of a document. */
    public record Scan(ScanKind kind, byte[] content) {
    }

    /** @return the scan of the extension's document @throws NotFoundException when there is none, or its plan isn't the caller's to see */
    public Scan scan(long extensionId) {
        if (!plans.sees(found(extensionId).planCode())) {
            throw new NotFoundException();
        }
        ExtensionScan scan = Optional.ofNullable(entityManager.find(ExtensionScan.class, extensionId))
                .orElseThrow(NotFoundException::new);
        return new Scan(scan.kind(), scan.content());
    }

    private TargetExtension found(long extensionId) {
        return Optional.ofNullable(entityManager.find(TargetExtension.class, extensionId))
                .orElseThrow(NotFoundException::new);
    }
}
