package vn.sontay.training.people.organisation.merge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.sontay.training.people.organisation.PeopleQueries;
import vn.sontay.training.people.organisation.PeopleSearch;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.people.organisation.UnitNames;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;

/** What is to be seen before two records become one, and after. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class MergeQueries {

    private static final int MOST = 20;

    private static final String RECORDS = """
            select m.id, m.version, f.full_name, m.into_id, i.full_name as stays, m.reason, m.merged_at, m.merged_by
              from person_merge m join person f on f.id = m.from_id join person i on i.id = m.into_id
             where m.undone_at is null and\s""";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    UnitAccess access;

    @Inject
    PeopleQueries people;

    @Inject
    Parties parties;

    @Inject
    Clock clock;

    /**
     * @param typed part of a name or number; empty for who has the same name, accents or not, or the same number
     * @return people whose records the caller may let become one with that person's, active ones first. Two statements.
     */
    public List<MergeCandidate> candidates(long personId, String typed) {
        access.requireOwnPerson(personId);
        PeopleSearch search = new PeopleSearch(typed);
        Sql query = Sql.of(entityManager, "select p.id, p.full_name, p.birth_year, p.phone, p.deactivated_at, "
                + UnitNames.LABEL + " as unit_label from person me join person p on p.id <> me.id "
                + "left join affiliation a on a.person_id = p.id and (a.valid_from is null or a.valid_from <= :day) "
                + "and (a.valid_to is null or a.valid_to >= :day) left join unit u on u.id = a.unit_id "
                + UnitNames.PARENTS + " where me.id = :me and " + access.ownPeople() + " and "
                + (typed.isBlank() ? "(p.search_name = me.search_name or p.phone = me.phone)" : search.condition())
                + " order by case when p.deactivated_at is null then 0 else 1 end, "
                + (typed.isBlank() ? PeopleSearch.ORDER : search.order()));
        if (!typed.isBlank()) {
            search.bind(query, true);
        }
        return query.with("me", personId).with("day", LocalDate.now(clock)).atMost(MOST)
                .rows(row -> new MergeCandidate(row.id("id"), row.text("full_name"), row.numberOrNull("birth_year"),
                        row.textOrNull("phone"), Objects.toString(row.textOrNull("unit_label"), ""),
                        row.momentOrNull("deactivated_at") == null));
    }

    /** @return what each of two records has, what would be, and what stands in the way. Some thirty statements. */
    public MergePreview preview(long personId, long staysId) {
        access.requireOwnPerson(staysId);
        access.requireOwnPerson(personId);
        MergePair pair = new MergePair(personId, staysId);
        return new MergePreview(people.facts(personId), people.facts(staysId), parties.lines(pair),
                personId == staysId
                        ? List.of(Said.of("organisation.mergeSame"))
                        : parties.hindrances(pair));
    }

    /** @return the records that went into that person's, the last one first. One statement. */
    public List<MergedRecord> merged(long personId) {
        access.requirePerson(personId);
        return Sql.of(entityManager, RECORDS + "m.into_id = :person order by m.merged_at desc, m.id desc")
                .with("person", personId).rows(row -> record(row, List.of()));
    }

    /**
     * @return that merge with what keeps it from being undone
     * @throws NotFoundException when there is none, or it was undone
     */
    public MergedRecord toUndo(long mergeId) {
        PersonMerge merge = entityManager.find(PersonMerge.class, mergeId);
        if (merge == null || merge.isUndone()) {
            throw new NotFoundException();
        }
        access.requireOwnPerson(Merges.end(entityManager, merge.pair().into()));
        List<Said> hindrances = Stream.concat(Merges.later(entityManager, merge).stream(),
                parties.undoHindrances(merge.pair(), merge.mergedAt()).stream()).toList();
        return Sql.of(entityManager, RECORDS + "m.id = :merge").with("merge", mergeId)
                .rows(row -> record(row, hindrances)).getFirst();
    }

    private static MergedRecord record(Row row, List<Said> hindrances) {
        return new MergedRecord(row.id("id"), row.id("version"), row.text("full_name"), row.id("into_id"),
                row.text("stays"), row.text("reason"), row.moment("merged_at"), row.text("merged_by"), hindrances);
    }
}
