package vn.sontay.training.outcome.certificate.layout;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.Differences;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.StaleDataException;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;

/** Keeps on what paper letterheads print (LAY-1 to LAY-3). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class LayoutService {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    UnitAccess access;

    @Inject
    CommandReceipts receipts;

    @Inject
    Layouts layouts;

    @Inject
    Event<Changed> changes;

    /** @return that of a letterhead of the caller's units. Two statements. */
    public LayoutFacts facts(long issuerId) {
        String name = own(issuerId);
        return layouts.found(issuerId)
                .map(each -> new LayoutFacts(issuerId, name, each.layout().prePrinted(), each.layout().offsetX(),
                        each.layout().offsetY(), each.version()))
                .orElse(new LayoutFacts(issuerId, name, false, PaperLayout.EMPTY_PAGE.offsetX(),
                        PaperLayout.EMPTY_PAGE.offsetY(), 0));
    }

    /** @throws StaleDataException when somebody else has changed it since */
    public void change(ChangeLayout command) {
        Constraints.check(command);
        String name = own(command.issuerId());
        receipts.once(command.requestId(), "certificate.changeLayout", () -> {
            IssuerLayout setting = layouts.found(command.issuerId()).orElse(null);
            if (setting == null) {
                setting = new IssuerLayout(command.issuerId());
                entityManager.persist(setting);
                entityManager.flush();
            } else {
                setting.requireVersion(command.version());
            }
            Differences differences = setting.change(command);
            changes.fire(new Changed("certificate.changeLayout", "issuer", command.issuerId(), name, differences));
            return setting.id();
        });
    }

    /** @return the letterhead's name. @throws NotFoundException when there is none */
    private String own(long issuerId) {
        Row found = Sql.of(entityManager, "select i.unit_id, i.name from issuer i where i.id = :id")
                .with("id", issuerId).first().orElseThrow(NotFoundException::new);
        access.requireUnit(found.id("unit_id"));
        return found.text("name");
    }
}
