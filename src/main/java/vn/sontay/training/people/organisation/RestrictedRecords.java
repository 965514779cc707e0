package vn.sontay.training.people.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.database.Sql;

/** Records that are used for nothing any more (ORG-19). For use cases that have checked permission themselves. */
@ApplicationScoped
public class RestrictedRecords {

    @PersistenceContext
    EntityManager entityManager;

    /** A record as it stands. */
    public record Facts(String fullName, long version) {
    }

    /** @return the record itself, or the one into which it went */
    public long standing(long personId) {
        return Sql.of(entityManager, "select coalesce(merged_into, id) as id from person where id = :id")
                .with("id", personId).first().orElseThrow(NotFoundException::new).id("id");
    }

    /** @return who it is */
    public Facts facts(long personId) {
        return facts(personId, "");
    }

    /** The same, held until the transaction ends. */
    public Facts held(long personId) {
        return facts(personId, " for update");
    }

    private Facts facts(long personId, String how) {
        return Sql.of(entityManager, "select full_name, version from person where id = :id" + how).with("id", personId)
                .first().map(row -> new Facts(row.text("full_name"), row.id("version")))
                .orElseThrow(NotFoundException::new);
    }

    /** @return whether the record was there then already */
    public boolean isFromBefore(long personId, Instant moment) {
        return Sql.of(entityManager, "select count(*) from person where id = :id and created_at < :moment")
                .with("id", personId).with("moment", moment).number() > 0;
    }

    /** Takes records out of every list for good, once nothing is kept in them. */
    public void end(Collection<Long> personIds, Instant at) {
        Sql.of(entityManager, "update person_restriction set lifted_at = :at where lifted_at is null "
                + "and person_id in (:ids)").with("at", at).with("ids", personIds).change();
        Sql.of(entityManager, "update person set restricted_at = :at, deactivated_at = coalesce(deactivated_at, :at), "
                + "version = version + 1 where id in (:ids)").with("at", at).with("ids", personIds).change();
    }
}
