package vn.sontay.training.learning.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.KeyPair;
import java.security.PublicKey;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.pack.format.PackKeys;
import vn.sontay.training.people.security.factor.InstallationSeal;
import vn.sontay.training.shared.ApplicationStarting;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;

/**
 * The pair by which this installation signs its packs, made at its first. The private half lies in the database, sealed under the key that
 * doesn't; where that key is another one than when it was made, a new pair is made, which others have to confirm.
 */
@ApplicationScoped
class OwnKey {

    private static final String PURPOSE = "content-pack-key";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    InstallationSeal seal;

    @Inject
    Clock clock;

    /**
     * What a new pack is signed with.
     *
     * @param serial of that pack, higher than all before
     */
    record Signing(KeyPair pair, int serial) {
    }

    /** @return as a manifest has it; empty before the first pack was made. One statement. */
    Optional<String> publicKey() {
        return row().map(row -> row.text("public_key"));
    }

    /** @return who made the last pack, as was said then; empty before the first. One statement. */
    Optional<String> issuer() {
        return row().map(row -> row.text("issuer"));
    }

    /** Counts a new pack; others who make one wait. Called under the content's lock. */
    Signing next(String issuer) {
        @Nullable
        Row row = row().orElse(null);
        Optional<byte[]> opened = row == null ? Optional.empty() : seal.open(PURPOSE, row.text("sealed"));
        if (row == null || opened.isEmpty()) {
            return made(issuer);
        }
        int serial = row.number("serial") + 1;
        Sql.of(entityManager, "update own_content_key set serial = :serial, issuer = :issuer").with("serial", serial)
                .with("issuer", issuer).change();
        PublicKey open = PackKeys.publicKey(row.text("public_key"));
        return new Signing(new KeyPair(open, PackKeys.privateKey(opened.get())), serial);
    }

    /** At a start under a new key, while the one before is still there (SFA-11). */
    @Transactional
    public void keepUnderTheKeyOfNow(@Observes ApplicationStarting starting) {
        row().map(row -> row.text("sealed")).ifPresent(old -> seal.renewed(PURPOSE, old)
                .ifPresent(renewed -> Sql
                        .of(entityManager, "update own_content_key set sealed = :sealed where sealed = :old")
                        .with("sealed", renewed).with("old", old).change()));
    }

    private Signing made(String issuer) {
        KeyPair pair = PackKeys.make();
        Sql.of(entityManager, "delete from own_content_key").change();
        Sql.of(entityManager, """
                insert into own_content_key (id, public_key, sealed, serial, issuer, made_at)
                values (1, :open, :sealed, 1, :issuer, :at)""").with("open", PackKeys.publicKey(pair))
                .with("sealed", seal.seal(PURPOSE, pair.getPrivate().getEncoded())).with("issuer", issuer)
                .with("at", clock.instant()).change();
        return new Signing(pair, 1);
    }

    private Optional<Row> row() {
        return Sql.of(entityManager, "select o.public_key, o.sealed, o.serial, o.issuer from own_content_key o")
                .first();
    }
}
