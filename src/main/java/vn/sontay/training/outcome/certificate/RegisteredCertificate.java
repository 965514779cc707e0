package vn.sontay.training.outcome.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.act.Act;
import vn.sontay.training.outcome.certificate.act.CertificateLife;
import vn.sontay.training.outcome.certificate.act.CertificateState;
import vn.sontay.training.shared.PersistentEntity;

/**
 * A line of the register (sổ cấp giấy chứng nhận), of a class or from a paper register. Life: entered once with its number and code, which
 * are never changed afterwards; what it is worth follows from the acts on it (CER-17), and is kept here for whoever asks many. It
 * copies every name as it was (CER-6).
 */
@Entity
@Table(name = "certificate")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "origin", length = 10)
public abstract class RegisteredCertificate extends PersistentEntity {

    private String code;

    @Column(name = "unit_id")
    private long unitId;

    private String register;

    @Column(name = "for_year")
    private int forYear;

    private int serial;

    @Column(name = "number_text")
    private String numberText;

    @Column(name = "full_name")
    private String fullName;

    @Column(name = "birth_year")
    private @Nullable Integer birthYear;

    @Column(name = "unit_name")
    private String unitName;

    @Embedded
    private Printed printed;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    private boolean demo;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Enumerated(EnumType.STRING)
    private CertificateState state;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    /** How many are recorded, so that each makes another version. */
    private int acts;

    @Column(name = "live_key")
    private long liveKey;

    /** Its own id once it was entered by mistake: its number is free then. */
    @Column(name = "void_key")
    private long voidKey;

    @SuppressWarnings("NullAway.Init")
    protected RegisteredCertificate() {
    }

    /** With its number as it is written. */
    protected RegisteredCertificate(RegisterNumber number, String numberText, String code, Named named, Printed printed,
            LocalDate issuedOn, Entered entered) {
        this.code = code;
        this.unitId = number.unitId();
        this.register = number.register();
        this.forYear = number.year();
        this.serial = number.serial();
        this.numberText = numberText;
        this.fullName = named.fullName();
        this.birthYear = named.birthYear();
        this.unitName = named.unitName();
        this.printed = printed;
        this.issuedOn = issuedOn;
        this.demo = entered.demo();
        this.recordedAt = entered.at();
        this.recordedBy = entered.by();
        this.state = CertificateState.REGISTERED;
    }

    /** Whose it is, as names were. @param unitName empty where that isn't known */
    public record Named(String fullName, @Nullable Integer birthYear, String unitName) {
    }

    /** When and by whom it was entered. @param demo whether it stands on made-up data */
    public record Entered(Instant at, String by, boolean demo) {
    }

    /** @return whose it is, or null where only the name is known */
    public abstract @Nullable Long holder();

    /** @return whether it was entered from a paper register */
    public abstract boolean fromPaper();

    /** @return whether it was valid until a day before that one (VAL-2) */
    boolean isExpired(LocalDate today) {
        LocalDate until = printed.validUntil();
        return until != null && until.isBefore(today);
    }

    /** Lets the columns say what the acts say. */
    void follow(CertificateLife life) {
        this.state = life.state();
        this.validFrom = life.validFrom();
        this.endedOn = life.end().map(Act::on).orElse(null);
        this.acts = life.acts().size();
        this.liveKey = life.state().isEnded() ? id() : 0;
        this.voidKey = life.state() == CertificateState.VOIDED ? id() : 0;
    }

    /** @return what it is worth */
    CertificateState state() {
        return state;
    }

    /** @return the unit that numbered it */
    long unitId() {
        return unitId;
    }

    String code() {
        return code;
    }

    public String fullName() {
        return fullName;
    }

    public String numberText() {
        return numberText;
    }

    String unitName() {
        return unitName;
    }

    Printed printed() {
        return printed;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    boolean demo() {
        return demo;
    }
}
