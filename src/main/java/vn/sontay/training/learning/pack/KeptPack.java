package vn.sontay.training.learning.pack;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.sontay.training.learning.pack.format.PackManifest;
import vn.sontay.training.shared.PersistentEntity;

/** A pack that was made or adopted here. Written once, never changed; its bytes are a {@link KeptPackFile}. */
@Entity
@Table(name = "content_pack")
public class KeptPack extends PersistentEntity {

    private String sha256;

    private String title;

    private int serial;

    @Column(name = "made_at")
    private Instant madeAt;

    private String issuer;

    @Column(name = "public_key")
    private String publicKey;

    private int files;

    @Column(name = "made_here")
    private boolean madeHere;

    @Column(name = "kept_by")
    private String keptBy;

    @Column(name = "kept_at")
    private Instant keptAt;

    @SuppressWarnings("NullAway.Init")
    protected KeptPack() {
    }

    KeptPack(PackManifest manifest, String sha256, boolean madeHere, String keptBy, Instant keptAt) {
        this.sha256 = sha256;
        this.title = manifest.title();
        this.serial = manifest.serial();
        this.madeAt = manifest.madeAt();
        this.issuer = manifest.issuer();
        this.publicKey = manifest.publicKey();
        this.files = manifest.files().size();
        this.madeHere = madeHere;
        this.keptBy = keptBy;
        this.keptAt = keptAt;
    }

    PackRow row() {
        return new PackRow(id(), sha256, title, serial, madeAt, issuer, publicKey, files, madeHere, keptBy, keptAt);
    }
}
