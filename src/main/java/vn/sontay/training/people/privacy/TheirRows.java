package vn.sontay.training.people.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.sontay.training.shared.database.Lots;
import vn.sontay.training.shared.database.Sql;

/** Finds whatever is one person's. For use cases that have checked permission themselves. */
@ApplicationScoped
class TheirRows {

    private static final Map<String, String> BY_PEOPLE = Map.of("accounts",
            "select id from account where person_id in (:ids)", "enrolments",
            "select id from enrolment where person_id in (:ids)", "certificates",
            "select id from certificate where person_id in (:ids)", "merges",
            "select id from person_merge where from_id in (:ids) or into_id in (:ids)");
    private static final Map<String, String> BY_ENROLMENTS = Map.of("attempts",
            "select id from attempt where enrolment_id in (:ids)", "excusePapers",
            "select id from excuse_paper where enrolment_id in (:ids)", "inquiries",
            "select id from inquiry where enrolment_id in (:ids)", "paperScans",
            "select id from paper_scan where enrolment_id in (:ids)");
    private static final Map<String, String> ABOUT = Map.of("people", "person", "accounts", "account", "enrolments",
            "enrolment", "attempts", "attempt");

    @PersistenceContext
    EntityManager entityManager;

    /** @return the records of that person: the one that stands, and those that went into it */
    Set<Long> records(long personId) {
        return new TreeSet<>(Sql.of(entityManager, "select p.id from person p join person s on s.id = :id "
                + "where p.id = coalesce(s.merged_into, s.id) or p.merged_into = coalesce(s.merged_into, s.id)")
                .with("id", personId).rows(row -> row.id("id")));
    }

    /** Some twenty statements. */
    Theirs of(Set<Long> people) {
        Map<String, Set<Long>> ids = new HashMap<>();
        ids.put("people", people);
        BY_PEOPLE.forEach((kind, sql) -> ids.put(kind, ids(sql, people)));
        BY_ENROLMENTS.forEach((kind, sql) -> ids.put(kind, ids(sql, ids.getOrDefault("enrolments", Set.of()))));
        ids.put("acts", ids("select id from certificate_act where certificate_id in (:ids)",
                ids.getOrDefault("certificates", Set.of())));
        Set<Long> accounts = ids.getOrDefault("accounts", Set.of());
        ids.put("inspections", ids("select id from inspection where account_id in (:ids)", accounts));
        Set<String> names = soleNames(people);
        ids.put("trailBy", ids("select id from audit_entry where account_id in (:ids)", accounts));
        ids.put("trailAbout", about(ids, names));
        return new Theirs(ids, names);
    }

    private Set<Long> about(Map<String, Set<Long>> ids, Set<String> names) {
        Set<Long> found = new HashSet<>();
        ABOUT.forEach((kind, subject) -> found.addAll(ids("select id from audit_entry where subject_type = '" + subject
                + "' and subject_id in (:ids)", ids.getOrDefault(kind, Set.of()))));
        names.forEach(name -> found.addAll(Sql.of(entityManager,
                "select id from audit_entry where locate(:name, detail) > 0 or locate(:name, differences) > 0")
                .with("name", name).rows(row -> row.id("id"))));
        return found;
    }

    /** Accents aside, as a database may look at names without them. */
    private Set<String> soleNames(Set<Long> people) {
        return Sql
                .of(entityManager,
                        """
                select p.full_name from person p where p.id in (:ids)
                   and not exists (select 1 from person o where o.search_name = p.search_name and o.id not in (:ids))""")
                .with("ids", people).rows(row -> row.text("full_name")).stream().collect(Collectors.toSet());
    }

    private Set<Long> ids(String sql, Collection<Long> of) {
        return Lots.of(of)
                .flatMap(lot -> Sql.of(entityManager, sql).with("ids", lot).rows(row -> row.id("id")).stream())
                .collect(Collectors.toSet());
    }

    /** @return how many rows of a table are theirs */
    long count(String table, String key, Set<Long> ids) {
        return Lots.of(ids).mapToLong(lot -> Sql
                .of(entityManager, "select count(*) from " + table + " where " + key + " in (:ids)").with("ids", lot)
                .number()).sum();
    }

    /** @return the titles of classes that aren't over and that they are in or teach */
    List<String> running(Set<Long> people, java.time.LocalDate today) {
        return Sql.of(entityManager, """
                select c.title from training_class c where c.ends_on >= :today
                   and (exists (select 1 from enrolment e where e.class_id = c.id and e.person_id in (:ids)
                                   and e.withdrawn_on is null)
                        or exists (select 1 from class_trainer t where t.class_id = c.id and t.person_id in (:ids)))
                 order by c.starts_on, c.id""").with("today", today).with("ids", people)
                .rows(row -> row.text("title"));
    }
}
