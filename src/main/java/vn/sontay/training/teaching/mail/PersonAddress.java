package vn.sontay.training.teaching.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import vn.sontay.training.shared.Differences;
import vn.sontay.training.shared.PersistentEntity;

/** Where somebody gets mail. Life: added when it is first said, changed since, removed when nothing is said. */
@Entity
@Table(name = "person_address")
public class PersonAddress extends PersistentEntity {

    @Column(name = "person_id")
    private long personId;

    private String email = "";

    protected PersonAddress() {
    }

    PersonAddress(long personId) {
        this.personId = personId;
    }

    /** @return that it is otherwise now; the trail doesn't say what it is */
    Differences set(String said) {
        Differences differences = new Differences().hide("mail.email", email, said);
        this.email = said;
        return differences;
    }

    String email() {
        return email;
    }
}
