package vn.sontay.training.teaching.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.Set;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.people.organisation.merge.HeldPeople;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.Differences;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.database.Sql;

/** Keeps where people get mail, for those who administer their unit. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class AddressService {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    UnitAccess units;

    @Inject
    HeldPeople people;

    @Inject
    CommandReceipts receipts;

    @Inject
    Event<Changed> changes;

    /** @return where the person gets mail */
    public AddressFacts facts(long personId) {
        units.requireOwnPerson(personId);
        return found(personId).map(each -> new AddressFacts(personId, each.email(), each.version()))
                .orElse(new AddressFacts(personId, "", 0));
    }

    /** @throws vn.sontay.training.shared.StaleDataException when somebody else has said something since */
    public void set(SetAddress command) {
        units.requireOwnPerson(command.personId());
        Constraints.check(command);
        receipts.once(command.requestId(), "mail.setAddress", () -> {
            people.take(Set.of(command.personId()));
            PersonAddress address = found(command.personId()).orElse(null);
            if (address == null) {
                address = new PersonAddress(command.personId());
                entityManager.persist(address);
                entityManager.flush();
            } else {
                address.requireVersion(command.version());
            }
            Differences differences = address.set(command.email());
            if (command.email().isEmpty()) {
                entityManager.remove(address);
            }
            changes.fire(new Changed("mail.setAddress", "person", command.personId(), name(command.personId()),
                    differences));
            return command.personId();
        });
    }

    private Optional<PersonAddress> found(long personId) {
        return entityManager.createQuery("select a from PersonAddress a where a.personId = :person",
                PersonAddress.class).setParameter("person", personId).getResultStream().findFirst();
    }

    private String name(long personId) {
        return Sql.of(entityManager, "select p.full_name from person p where p.id = :id").with("id", personId).first()
                .map(row -> row.text("full_name")).orElse("");
    }
}
