package vn.sontay.training.outcome.certificate.old;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.Printed;
import vn.sontay.training.outcome.certificate.RegisterNumber;
import vn.sontay.training.outcome.certificate.RegisteredCertificate;

/** A line of a paper register (OLD-3). Life: entered once, voided where that was a mistake (OLD-5). */
@Entity
@DiscriminatorValue("PAPER")
public class OldCertificate extends RegisteredCertificate {

    @Column(name = "person_id")
    private @Nullable Long personId;

    @SuppressWarnings("NullAway.Init")
    protected OldCertificate() {
    }

    OldCertificate(RegisterNumber number, String code, EnterOld facts, Entered entered) {
        super(number, facts.numberText(), code, new Named(facts.fullName(), facts.birthYear(), facts.unitName()),
                new Printed(facts.courseTitle(), facts.classStartsOn(), facts.classEndsOn(), facts.issuerName(),
                        facts.signedBy()),
                facts.issuedOn(), entered);
        this.personId = facts.personId();
    }

    @Override
    public @Nullable Long holder() {
        return personId;
    }

    @Override
    public boolean fromPaper() {
        return true;
    }
}
