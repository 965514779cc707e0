package vn.sontay.training.outcome.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Differences;
import vn.sontay.training.shared.PersistentEntity;
import vn.sontay.training.shared.paper.SignatoryLines;

/** Who may sign an issuer's certificates, from when to when and by whose authority (CER-9). */
@Entity
@Table(name = "signatory")
public class Signatory extends PersistentEntity {

    @Column(name = "issuer_id")
    private long issuerId;

    @Column(name = "full_name")
    private String fullName;

    private String title;

    @Column(name = "authority_prefix")
    private @Nullable String authorityPrefix;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @SuppressWarnings("NullAway.Init")
    protected Signatory() {
    }

    @SuppressWarnings("NullAway.Init")
    Signatory(long issuerId, SignatoryDetails details) {
        this.issuerId = issuerId;
        change(details);
    }

    final void change(SignatoryDetails details) {
        this.fullName = details.fullName();
        this.title = details.title();
        this.authorityPrefix = details.authorityPrefix();
        this.validFrom = details.validFrom();
        this.validTo = details.validTo();
    }

    /** @return what {@link #change} would make otherwise */
    Differences differences(SignatoryDetails after) {
        return new Differences().add("certificate.fullName", fullName, after.fullName())
                .add("certificate.signatoryTitle", title, after.title())
                .add("certificate.authorityPrefix", authorityPrefix, after.authorityPrefix())
                .add("certificate.signsFrom", validFrom, after.validFrom())
                .add("certificate.validTo", validTo, after.validTo());
    }

    boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    SignatoryLines lines() {
        return new SignatoryLines(authorityPrefix, title, fullName);
    }

    long issuerId() {
        return issuerId;
    }
}
