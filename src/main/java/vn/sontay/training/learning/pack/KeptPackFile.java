package vn.sontay.training.learning.pack;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** The bytes of a pack. Written once, never changed; apart from its row, so that lists don't read them. */
@Entity
@Table(name = "content_pack_file")
public class KeptPackFile {

    @Id
    @Column(name = "pack_id")
    private long packId;

    @Lob
    private byte[] content;

    @SuppressWarnings("NullAway.Init")
    protected KeptPackFile() {
    }

    KeptPackFile(long packId, byte[] content) {
        this.packId = packId;
        this.content = content.clone();
    }

    byte[] content() {
        return content.clone();
    }
}
