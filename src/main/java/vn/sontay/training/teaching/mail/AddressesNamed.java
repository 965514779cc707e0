package vn.sontay.training.teaching.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.sontay.training.people.organisation.merge.MergeLine;
import vn.sontay.training.people.organisation.merge.MergePair;
import vn.sontay.training.people.organisation.merge.MovedCells;
import vn.sontay.training.people.organisation.merge.PersonColumn;
import vn.sontay.training.people.organisation.merge.PersonHas;
import vn.sontay.training.people.organisation.merge.PersonNamed;
import vn.sontay.training.people.organisation.merge.Said;
import vn.sontay.training.shared.database.Sql;

/** Where people get mail, of two records of one: the address of the record that stays goes first. */
@ApplicationScoped
public class AddressesNamed implements PersonNamed, PersonHas {

    private static final PersonColumn ADDRESS = new PersonColumn("person_address", "id", "person_id");
    private static final PersonColumn MAIL = new PersonColumn("outgoing_mail", "id", "person_id");

    @PersistenceContext
    EntityManager entityManager;

    @Override
    public List<PersonColumn> columns() {
        return List.of(ADDRESS, MAIL);
    }

    @Override
    public void merge(MergePair pair, MovedCells cells) {
        if (address(pair.into()).isEmpty()) {
            cells.all(ADDRESS);
        }
        cells.all(MAIL);
    }

    @Override
    public List<MergeLine> lines(MergePair pair) {
        return List.of(new MergeLine("mail.mergeEmail", address(pair.from()), address(pair.into()),
                Said.of("mail.mergeAddress")));
    }

    private List<String> address(long personId) {
        return Sql.of(entityManager, "select a.email from person_address a where a.person_id = :person")
                .with("person", personId).rows(row -> row.text("email"));
    }
}
