package vn.sontay.training.teaching.trainingclass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.sontay.training.people.organisation.merge.MergeLine;
import vn.sontay.training.people.organisation.merge.MergePair;
import vn.sontay.training.people.organisation.merge.MovedCells;
import vn.sontay.training.people.organisation.merge.PersonColumn;
import vn.sontay.training.people.organisation.merge.PersonHas;
import vn.sontay.training.people.organisation.merge.PersonNamed;
import vn.sontay.training.people.organisation.merge.Said;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;

/** The classes in which people are and which they teach, of two records of one person (CLS-21). */
@ApplicationScoped
public class ClassesNamed implements PersonNamed, PersonHas {

    private static final PersonColumn ENROLMENT = new PersonColumn("enrolment", "id", "person_id");
    private static final PersonColumn TWIN = new PersonColumn("enrolment", "id", "twin_key");
    private static final PersonColumn TRAINER = new PersonColumn("class_trainer", "class_id", "person_id");
    private static final PersonColumn SESSION = new PersonColumn("session_trainer", "session_id", "person_id");

    private static final PersonColumn WAITING = new PersonColumn("waiting_place", "id", "person_id");

    private static final String WAITS = "(select w.class_id from waiting_place w where w.person_id = %s and w.live_key = 0)";
    private static final String TEACHES = "(select t.class_id from class_trainer t where t.person_id = %1$s union "
            + "select s.class_id from session_trainer n join class_session s on s.id = n.session_id where n.person_id = %1$s)";
    private static final String IS_IN = "(select e.class_id from enrolment e where e.person_id = %s and e.withdrawn_on is null)";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassLocks locks;

    @Inject
    Corrections corrections;

    @Override
    public List<PersonColumn> columns() {
        return List.of(ENROLMENT, TWIN, TRAINER, SESSION, WAITING);
    }

    @Override
    public void hold(MergePair pair) {
        String both = pair.from() + ", " + pair.into();
        Sql.of(entityManager, """
                select x.class_id from (select e.class_id from enrolment e where e.person_id in (%1$s)
                   union select t.class_id from class_trainer t where t.person_id in (%1$s)
                   union select w.class_id from waiting_place w where w.person_id in (%1$s)
                   union select s.class_id from session_trainer n join class_session s on s.id = n.session_id
                          where n.person_id in (%1$s)) x order by x.class_id""".formatted(both)).rows()
                .forEach(row -> locks.take(row.id("class_id")));
    }

    @Override
    public List<Said> hindrances(MergePair pair) {
        List<Said> found = new ArrayList<>();
        titles(IS_IN.formatted(pair.from()), IS_IN.formatted(pair.into()))
                .forEach(title -> found.add(Said.of("trainingclass.mergeBothIn", title)));
        Set<String> teaching = new HashSet<>(
                titles(TEACHES.formatted(pair.from()), IS_IN.formatted(pair.into())));
        teaching.addAll(titles(IS_IN.formatted(pair.from()), TEACHES.formatted(pair.into())));
        teaching.stream().sorted().forEach(title -> found.add(Said.of("trainingclass.mergeTeaches", title)));
        titles(TEACHES.formatted(pair.from()), TEACHES.formatted(pair.into()))
                .forEach(title -> found.add(Said.of("trainingclass.mergeBothTeach", title)));
        waiting(pair).forEach(title -> found.add(Said.of("trainingclass.mergeWaits", title)));
        return found;
    }

    /** @return the classes in which one of them waits for a place, and the other does too, is in it or teaches it */
    private Set<String> waiting(MergePair pair) {
        Set<String> titles = new TreeSet<>();
        for (String there : List.of(WAITS, IS_IN, TEACHES)) {
            titles.addAll(titles(WAITS.formatted(pair.from()), there.formatted(pair.into())));
            titles.addAll(titles(there.formatted(pair.from()), WAITS.formatted(pair.into())));
        }
        return titles;
    }

    private List<String> titles(String one, String other) {
        return Sql.of(entityManager, "select c.title from training_class c where c.id in " + one + " and c.id in "
                + other + " order by c.id").rows(row -> row.text("title"));
    }

    @Override
    public List<MergeLine> lines(MergePair pair) {
        return List.of(
                new MergeLine("trainingclass.mergeClasses", classes(pair.from()), classes(pair.into()),
                        Said.of("trainingclass.mergeAllClasses")),
                new MergeLine("trainingclass.mergeTaught", taught(pair.from()), taught(pair.into()),
                        Said.of("trainingclass.mergeAllTaught")));
    }

    private List<String> classes(long personId) {
        return Sql
                .of(entityManager, "select c.title, c.starts_on, e.withdrawn_on from enrolment e join training_class c "
                        + "on c.id = e.class_id where e.person_id = :person order by c.starts_on, c.id")
                .with("person", personId)
                .rows(row -> row.text("title") + ", " + Dates.day(row.day("starts_on"))
                        + (row.dayOrNull("withdrawn_on") == null
                                ? ""
                                : ", rút từ " + Dates.day(row.day("withdrawn_on"))));
    }

    private List<String> taught(long personId) {
        return titles(TEACHES.formatted(personId), TEACHES.formatted(personId));
    }

    /** Who was in a class twice is in it once: the time that was withdrawn bears its own id (CLS-21). */
    @Override
    public void merge(MergePair pair, MovedCells cells) {
        List<Long> twins = Sql.of(entityManager, """
                select case when f.withdrawn_on is null then i.id else f.id end as twin from enrolment f
                  join enrolment i on i.class_id = f.class_id and i.person_id = :into and i.twin_key = 0
                 where f.person_id = :from and f.twin_key = 0 order by twin""").with("from", pair.from())
                .with("into", pair.into()).rows(row -> row.id("twin"));
        twins.forEach(twin -> cells.set(TWIN, Set.of(twin), 0, twin));
        cells.all(ENROLMENT);
        cells.all(TRAINER);
        cells.all(SESSION);
        cells.all(WAITING);
    }

    /** Papers are looked at as after any correction of what they stand on (CLS-11). */
    @Override
    public void follow(MergePair pair, String cause) {
        Map<Long, Set<Long>> enrolled = Sql.of(entityManager,
                "select e.class_id, e.id from enrolment e where e.person_id in (:both) order by e.class_id")
                .with("both", pair.both()).rows().stream().collect(Collectors.groupingBy(row -> row.id("class_id"),
                        Collectors.mapping((Row row) -> row.id("id"), Collectors.toSet())));
        corrections.done(enrolled.entrySet().stream()
                .flatMap(each -> corrections.papers(each.getKey(), each.getValue()).stream()).toList(), cause);
    }
}
