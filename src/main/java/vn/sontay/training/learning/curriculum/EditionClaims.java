package vn.sontay.training.learning.curriculum;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.sontay.training.learning.claim.ClaimUse;
import vn.sontay.training.shared.database.Sql;

/** Keeps on which claims each archived edition rests (CUR-15). */
final class EditionClaims {

    private final EntityManager entities;
    private final Map<Long, Set<String>> kept = new HashMap<>();
    private final Set<Long> known = new HashSet<>();

    EditionClaims(EntityManager entities) {
        this.entities = entities;
    }

    /** An edition's name among those of its lesson. */
    private record Named(String code, String edition) {
    }

    /**
     * Keeps what the content says of its own editions, and of those that were archived under the same name before this was kept.
     *
     * @param archived the ids of all editions that were ever loaded
     */
    void keep(Curriculum curriculum, Map<EditionKey, Long> archived, Instant at) {
        read();
        said(curriculum, archived).forEach((id, claims) -> keep(id, claims, at));
    }

    /** @return what would be kept of every archived edition if that were loaded: the claims by its id */
    Map<Long, Set<String>> with(Curriculum curriculum, Map<EditionKey, Long> archived) {
        read();
        Map<Long, Set<String>> all = new HashMap<>(kept);
        all.putAll(said(curriculum, archived));
        return all;
    }

    private Map<Long, Set<String>> said(Curriculum curriculum, Map<EditionKey, Long> archived) {
        Map<Named, Set<String>> said = curriculum.claimUses().stream()
                .collect(Collectors.groupingBy(use -> new Named(use.code(), use.edition()),
                        Collectors.mapping(ClaimUse::claim, Collectors.toCollection(TreeSet::new))));
        Map<EditionKey, Named> current = new HashMap<>();
        Set<Named> names = new HashSet<>();
        curriculum.lessons().stream().flatMap(lesson -> lesson.editions().stream()).forEach(edition -> {
            Named named = new Named(edition.code(), edition.edition());
            names.add(named);
            current.put(EditionKey.of(edition), named);
        });
        Map<Long, Set<String>> claims = new HashMap<>();
        archived.forEach((key, id) -> {
            Named named = new Named(key.code(), key.edition());
            if (current.containsKey(key) || !known.contains(id) && names.contains(named)) {
                claims.put(id, said.getOrDefault(named, Set.of()));
            }
        });
        return claims;
    }

    private void read() {
        Sql.of(entities, "select c.edition_id, c.claim from lesson_edition_claim c").rows()
                .forEach(row -> kept.computeIfAbsent(row.id("edition_id"), id -> new HashSet<>())
                        .add(row.text("claim")));
        known.addAll(Sql.of(entities, "select l.id from lesson_edition l where l.claims_kept_at is not null")
                .rows(row -> row.id("id")));
    }

    private void keep(long id, Set<String> claims, Instant at) {
        if (known.contains(id) && claims.equals(kept.getOrDefault(id, Set.of()))) {
            return;
        }
        Sql.of(entities, "delete from lesson_edition_claim where edition_id = :id").with("id", id).change();
        if (!claims.isEmpty()) {
            List<String> all = List.copyOf(claims);
            Sql insert = Sql.of(entities, "insert into lesson_edition_claim (edition_id, claim) values "
                    + IntStream.range(0, all.size()).mapToObj(i -> "(:id, :claim" + i + ")")
                            .collect(Collectors.joining(", ")))
                    .with("id", id);
            IntStream.range(0, all.size()).forEach(i -> insert.with("claim" + i, all.get(i)));
            insert.change();
        }
        Sql.of(entities, "update lesson_edition set claims_kept_at = coalesce(claims_kept_at, :at) where id = :id")
                .with("id", id).with("at", at).change();
    }
}
