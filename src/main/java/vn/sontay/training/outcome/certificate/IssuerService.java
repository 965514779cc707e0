package vn.sontay.training.outcome.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.Differences;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;

/** Keeps the issuers of certificates and who signs for them. Nothing is deleted: whoever signs no more has a last day. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class IssuerService {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    UnitAccess access;

    @Inject
    CommandReceipts receipts;

    @Inject
    Event<Changed> changes;

    /**
     * @param unitId whose letterhead it is: one that uses the system on its own; null where only one can be meant, or the highest is
     * @return the id of the new issuer
     */
    public long addIssuer(String requestId, @Nullable Long unitId, IssuerDetails details) {
        Constraints.check(details);
        return receipts.once(requestId, "certificate.addIssuer", () -> {
            Issuer added = new Issuer(access.acting(unitId), details);
            entityManager.persist(added);
            announce("certificate.addIssuer", "issuer", added.id(), details, new Differences());
            return added.id();
        });
    }

    /** @throws vn.sontay.training.shared.StaleDataException when somebody else has changed it since */
    public void changeIssuer(ChangeIssuer command) {
        Constraints.check(command);
        receipts.once(command.requestId(), "certificate.changeIssuer", () -> {
            Issuer changed = found(Issuer.class, command.issuerId());
            access.requireUnit(changed.unitId());
            changed.requireVersion(command.version());
            Differences differences = changed.differences(command.details());
            changed.change(command.details());
            announce("certificate.changeIssuer", "issuer", changed.id(), command.details(), differences);
            return changed.id();
        });
    }

    /** @return the id of the new signatory */
    public long addSignatory(String requestId, long issuerId, SignatoryDetails details) {
        Constraints.check(details);
        return receipts.once(requestId, "certificate.addSignatory", () -> {
            Issuer issuer = found(Issuer.class, issuerId);
            access.requireUnit(issuer.unitId());
            SigningRight.requireUnder(issuer.name(), details.title(), details.authorityPrefix());
            Signatory added = new Signatory(issuer.id(), details);
            entityManager.persist(added);
            announce("certificate.addSignatory", added.id(), issuer, details, new Differences());
            return added.id();
        });
    }

    /** @throws vn.sontay.training.shared.StaleDataException when somebody else has changed it since */
    public void changeSignatory(ChangeSignatory command) {
        Constraints.check(command);
        receipts.once(command.requestId(), "certificate.changeSignatory", () -> {
            Signatory changed = found(Signatory.class, command.signatoryId());
            Issuer issuer = found(Issuer.class, changed.issuerId());
            access.requireUnit(issuer.unitId());
            changed.requireVersion(command.version());
            SigningRight.requireUnder(issuer.name(), command.details().title(), command.details().authorityPrefix());
            Differences differences = changed.differences(command.details());
            changed.change(command.details());
            announce("certificate.changeSignatory", changed.id(), issuer, command.details(), differences);
            return changed.id();
        });
    }

    private <T> T found(Class<T> type, long id) {
        T found = entityManager.find(type, id);
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }

    private void announce(String action, String subject, long id, IssuerDetails details,
            Differences differences) {
        changes.fire(new Changed(action, subject, id, details.name() + ", " + details.place() + ", "
                + period(details.validFrom(), details.validTo()), differences));
    }

    private void announce(String action, long id, Issuer issuer, SignatoryDetails details,
            Differences differences) {
        String prefix = details.authorityPrefix() == null ? "" : details.authorityPrefix() + " ";
        changes.fire(new Changed(action, "signatory", id, issuer.name() + ": " + details.fullName() + ", " + prefix
                + details.title() + ", " + period(details.validFrom(), details.validTo()), differences));
    }

    private static String period(LocalDate from, @Nullable LocalDate to) {
        return Dates.day(from) + "–" + Dates.day(to);
    }
}
