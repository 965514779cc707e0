package vn.sontay.training.outcome.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.signature.CheckedSignature;
import vn.sontay.training.outcome.certificate.signature.Flaw;
import vn.sontay.training.outcome.certificate.signature.Gap;
import vn.sontay.training.shared.PersistentEntity;

/** What was known of one signature of a file when it was checked. Never changed: a later check has rows of its own. */
@Entity
@Table(name = "certificate_signature")
public class SignatureCheck extends PersistentEntity {

    private static final int LONGEST = 300;

    @Column(name = "act_id")
    private long actId;

    @Column(name = "checked_at")
    private Instant checkedAt;

    @Column(name = "checked_by")
    private String checkedBy;

    private int place;

    private String signer;

    private String authority;

    @Column(name = "signed_at")
    private @Nullable Instant signedAt;

    private String indication;

    @Column(name = "sub_indication")
    private @Nullable String subIndication;

    private String gaps;

    private @Nullable String flaw;

    @SuppressWarnings("NullAway.Init")
    protected SignatureCheck() {
    }

    /** @param place among the signatures of the file, from 1 */
    SignatureCheck(long actId, int place, CheckedSignature found, Instant checkedAt, String checkedBy) {
        this.actId = actId;
        this.place = place;
        this.checkedAt = checkedAt;
        this.checkedBy = checkedBy;
        this.signer = shortened(found.signer());
        this.authority = shortened(found.authority());
        this.signedAt = found.signedAt();
        this.indication = found.indication();
        this.subIndication = found.subIndication();
        this.gaps = found.gaps().stream().sorted().map(Gap::name).collect(Collectors.joining(","));
        this.flaw = found.flaw() == null ? null : found.flaw().name();
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST);
    }

    Instant checkedAt() {
        return checkedAt;
    }

    String checkedBy() {
        return checkedBy;
    }

    CheckedSignature found() {
        Set<Gap> known = Arrays.stream(gaps.split(",")).filter(name -> !name.isEmpty()).map(Gap::valueOf)
                .collect(Collectors.toSet());
        return new CheckedSignature(signer, authority, signedAt, indication, subIndication, known,
                flaw == null ? null : Flaw.valueOf(flaw));
    }
}
