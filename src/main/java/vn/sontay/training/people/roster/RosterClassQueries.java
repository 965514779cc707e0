package vn.sontay.training.people.roster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sontay.training.people.security.AccountState;
import vn.sontay.training.people.security.AccountStates;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.trainingclass.ClassAccess;

/** How people of a list stand to a class (ROS-10). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class RosterClassQueries {

    private static final int MOST_CLASSES = 100;
    private static final int DAYS_BACK = 90;
    private static final int MOST_ASKED = 500;
    private static final int MOST_SLIPS = 100;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Rosters rosters;

    @Inject
    ClassAccess access;

    @Inject
    AccountStates states;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** A class that people can be put into. */
    public record Offered(long classId, String title, LocalDate startsOn) {
    }

    /**
     * How many of a list are in a class.
     *
     * @param title of the class
     * @param there how many are in it
     * @param withoutSlip enrolments of those who have no account yet, as many as slips are made for at once
     * @param missing the names of the others, each with why: {@code roster.wasThere}, {@code teachesThere}, {@code waitsThere}, {@code off} or empty
     */
    public record Standing(long classId, String title, int there, List<Long> withoutSlip, List<Missing> missing) {

        public Standing {
            withoutSlip = List.copyOf(withoutSlip);
            missing = List.copyOf(missing);
        }
    }

    /** Somebody of a list who isn't in the class. @param why key of a text, or empty while nothing speaks against it */
    public record Missing(String fullName, String why) {
    }

    /** @return classes of the caller's units that run, will run, or ended lately; the next ones first */
    public List<Offered> classes() {
        return Sql.of(entityManager, "select c.id, c.title, c.starts_on from training_class c where "
                + currentUser.require().scope(Roles.ADMINISTRATOR).holds("c.organiser_unit_id")
                + " and c.ends_on >= :day order by c.starts_on desc, c.id desc")
                .with("day", LocalDate.now(clock).minusDays(DAYS_BACK)).atMost(MOST_CLASSES)
                .rows(row -> new Offered(row.id("id"), row.text("title"), row.day("starts_on")));
    }

    /** @return how those stand to the class who were taken over from the list */
    public Standing standing(long draftId, long classId) {
        access.requireAdministrator(classId);
        rosters.mine(draftId);
        Map<Long, Long> there = new LinkedHashMap<>();
        List<Missing> missing = new ArrayList<>();
        for (Row row : Sql.of(entityManager, """
                select p.id, p.full_name, p.deactivated_at, e.id as enrolment_id, e.withdrawn_on, t.person_id as teaches,
                       w.id as waits
                  from roster_row r join person p on p.id = r.person_id
                  left join enrolment e on e.person_id = p.id and e.class_id = :class and e.twin_key = 0
                  left join class_trainer t on t.person_id = p.id and t.class_id = :class
                  left join waiting_place w on w.person_id = p.id and w.class_id = :class and w.live_key = 0
                 where r.roster_id = :roster and r.fate = 'TAKEN' order by p.sort_key, p.id
                """).with("roster", draftId).with("class", classId).rows()) {
            Long enrolment = row.idOrNull("enrolment_id");
            if (enrolment != null && row.dayOrNull("withdrawn_on") == null) {
                there.put(row.id("id"), enrolment);
            } else {
                missing.add(new Missing(row.text("full_name"), enrolment != null
                        ? "roster.wasThere"
                        : row.idOrNull("waits") != null
                                ? "roster.waitsThere"
                                : row.idOrNull("teaches") != null
                                        ? "roster.teachesThere"
                                        : row.momentOrNull("deactivated_at") != null ? "roster.off" : ""));
            }
        }
        String title = Sql.of(entityManager, "select c.title from training_class c where c.id = :class")
                .with("class", classId).first().map(row -> row.text("title")).orElse("");
        return new Standing(classId, title, there.size(), withoutSlip(there), missing);
    }

    private List<Long> withoutSlip(Map<Long, Long> there) {
        List<Long> people = there.keySet().stream().limit(MOST_ASKED).toList();
        Map<Long, AccountState> accounts = people.isEmpty() ? Map.of() : states.of(people);
        return people.stream().filter(person -> accounts.getOrDefault(person, AccountState.NONE) == AccountState.NONE)
                .limit(MOST_SLIPS).map(there::get).toList();
    }
}
