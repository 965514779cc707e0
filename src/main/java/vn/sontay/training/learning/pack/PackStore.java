package vn.sontay.training.learning.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.pack.format.ContentPack;
import vn.sontay.training.learning.pack.format.PackReader;
import vn.sontay.training.shared.Digests;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.database.Sql;

/** Stores and finds packs and what was put in force; for use cases that have checked permission themselves. */
@ApplicationScoped
class PackStore {

    @PersistenceContext
    EntityManager entityManager;

    protected PackStore() {
    }

    /** For tests. */
    PackStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @return the ordinal of the last adoption; 0 where nothing was ever adopted. One statement. */
    @Transactional
    public int latest() {
        return Math.toIntExact(
                Sql.of(entityManager, "select coalesce(max(a.ordinal), 0) as latest from content_adoption a")
                        .number());
    }

    /** @return all that was put in force. Two statements. */
    @Transactional
    public AdoptionHistory history() {
        Map<Long, PackRow> packs = packs().stream().collect(Collectors.toMap(PackRow::packId, Function.identity()));
        return new AdoptionHistory(Sql.of(entityManager,
                "select a.ordinal, a.kind, a.pack_id, a.done_by, a.done_at from content_adoption a order by a.ordinal")
                .rows(row -> {
                    @Nullable
                    Long pack = row.idOrNull("pack_id");
                    return new AdoptionRow(row.number("ordinal"), AdoptionKind.valueOf(row.text("kind")),
                            pack == null ? null : packs.get(pack), row.text("done_by"), row.moment("done_at"));
                }));
    }

    /** @return all that are kept, the newest first */
    List<PackRow> packs() {
        return entityManager.createQuery("select p from KeptPack p order by p.id desc", KeptPack.class).getResultList()
                .stream().map(KeptPack::row).toList();
    }

    /** @return the file of that pack. One statement. */
    @Transactional
    public byte[] content(long packId) {
        KeptPackFile file = entityManager.find(KeptPackFile.class, packId);
        if (file == null) {
            throw new NotFoundException();
        }
        return file.content();
    }

    /** @return the pack of that file, if it is kept already */
    Optional<PackRow> known(byte[] content) {
        return entityManager.createQuery("select p from KeptPack p where p.sha256 = :sha256", KeptPack.class)
                .setParameter("sha256", Digests.sha256(content)).getResultStream().findFirst().map(KeptPack::row);
    }

    /** Keeps a pack, once whatever comes of it. */
    PackRow keep(byte[] content, boolean madeHere, String by, Instant at) {
        return known(content).orElseGet(() -> {
            ContentPack pack = PackReader.read(content);
            KeptPack kept = new KeptPack(pack.manifest(), Digests.sha256(content), madeHere, by, at);
            entityManager.persist(kept);
            entityManager.persist(new KeptPackFile(kept.id(), content));
            entityManager.flush();
            return kept.row();
        });
    }

    /** Says what is in force from now on; the primary key lets one of that ordinal through (PCK-3). */
    void adopt(int ordinal, AdoptionKind kind, @Nullable Long packId, String by, Instant at) {
        Sql.of(entityManager, """
                insert into content_adoption (ordinal, kind, pack_id, done_by, done_at)
                values (:ordinal, :kind, :pack, :by, :at)""").with("ordinal", ordinal).with("kind", kind)
                .with("pack", packId).with("by", by).with("at", at).change();
    }
}
