package vn.sontay.training.outcome.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Differences;
import vn.sontay.training.shared.PersistentEntity;
import vn.sontay.training.shared.paper.IssuerLines;

/** Who issues certificates, for a time, in the name of a unit. Papers copy its lines, so that changing it touches nothing that was issued. */
@Entity
@Table(name = "issuer")
public class Issuer extends PersistentEntity {

    @Column(name = "unit_id")
    private long unitId;

    private String name;

    @Column(name = "parent_line")
    private @Nullable String parentLine;

    private String place;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "signed_at_once")
    private boolean signedAtOnce;

    @SuppressWarnings("NullAway.Init")
    protected Issuer() {
    }

    @SuppressWarnings("NullAway.Init")
    Issuer(long unitId, IssuerDetails details) {
        this.unitId = unitId;
        change(details);
    }

    final void change(IssuerDetails details) {
        this.name = details.name();
        this.parentLine = details.parentLine();
        this.place = details.place();
        this.validFrom = details.validFrom();
        this.validTo = details.validTo();
        this.signedAtOnce = details.signedAtOnce();
    }

    /** @return what {@link #change} would make otherwise */
    Differences differences(IssuerDetails after) {
        return new Differences().add("certificate.issuerName", name, after.name())
                .add("certificate.parentLine", parentLine, after.parentLine())
                .add("certificate.place", place, after.place())
                .add("certificate.validFrom", validFrom, after.validFrom())
                .add("certificate.validTo", validTo, after.validTo())
                .add("certificate.signedAtOnce", signedAtOnce, after.signedAtOnce());
    }

    boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    IssuerLines lines() {
        return new IssuerLines(parentLine, name, place);
    }

    /** @return whether issuing records the signature too (CER-20) */
    boolean signedAtOnce() {
        return signedAtOnce;
    }

    /** @return the unit whose letterhead it is */
    long unitId() {
        return unitId;
    }

    String name() {
        return name;
    }
}
