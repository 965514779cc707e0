package vn.sontay.training.demo;

import static vn.sontay.training.demo.ClassMaker.known;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.people.organisation.UnitTrees;
import vn.sontay.training.people.security.AccountService;
import vn.sontay.training.people.security.OpenAccount;
import vn.sontay.training.people.security.OpenUnit;
import vn.sontay.training.people.security.UnitOpeningService;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.teaching.attendance.MarkStatus;
import vn.sontay.training.teaching.trainingclass.ClassDetails;
import vn.sontay.training.teaching.trainingclass.DayPart;
import vn.sontay.training.teaching.trainingclass.SessionPlan;

/** The two communes of the demo that use the system on their own: who administers and leads them, and a class of each. */
@Dependent
class DemoCommunes {

    /** How the groups of their people begin. */
    static final String GROUP = "commune";

    /** The plan on whose results one of them has reported. */
    static final String REPORTED_PLAN = "mau-xa-son-tay-ha";

    /** Who counts in that report, and was found not to have been there. */
    static final String REPORTED_PERSON = "ha02";

    private static final String COURSE = "cong-chuc-xa";
    /** Days ago. */
    private static final int HELD = 40;
    private static final List<Commune> COMMUNES = List.of(
            new Commune("xa-son-tay-ha", "Sơn Tây Hạ", REPORTED_PLAN,
                    List.of("ha01", REPORTED_PERSON, "ha03")),
            new Commune("xa-son-tay-thuong", "Sơn Tây Thượng", "mau-xa-son-tay-thuong",
                    List.of("thuong01", "thuong02", "thuong03")));

    /** One of them: its unit, its name without the kind, its plan, who is in its class. */
    private record Commune(String unit, String name, String plan, List<String> people) {
    }

    @Inject
    Unguarded unguarded;

    @Inject
    ClassMaker maker;

    @Inject
    HardDays hardDays;

    @Inject
    CurriculumCatalogue curriculum;

    @Inject
    UnitTrees units;

    @Inject
    Clock clock;

    /** Opens the unit with its administrator, or gives the person their role in it. */
    void appoint(DemoPerson person, long personId, long unitId) {
        if (person.group().equals("communeAdministrator")) {
            Commune commune = COMMUNES.stream().filter(each -> each.unit().equals(person.unit())).findFirst()
                    .orElseThrow();
            unguarded.service(UnitOpeningService.class).open(new OpenUnit("demo-open-" + commune.unit(), unitId, "", "",
                    "Ủy ban nhân dân xã " + commune.name(), commune.name(), personId, "", "", "", false));
            return;
        }
        String role = person.group().equals("communeLeader") ? Roles.LEADER : Roles.TRAINEE;
        unguarded.service(AccountService.class).open(new OpenAccount("demo-account-" + person.userName(), personId,
                Set.of(role), role.equals(Roles.LEADER) ? Map.of(role, Set.of(unitId)) : Map.of()));
    }

    /** Holds a class of one session in each, with a quiz on paper. */
    void hold(Map<String, Long> ids) {
        Course course = curriculum.current().course(COURSE).orElseThrow();
        LocalDate day = LocalDate.now(clock).minusDays(HELD);
        for (Commune commune : COMMUNES) {
            ClassDetails details = new ClassDetails("Lớp DVCTT của xã " + commune.name() + " (mẫu)",
                    "Nhà văn hóa xã " + commune.name(), day, day, units.now().ofCode(commune.unit()).orElseThrow(), "",
                    commune.plan());
            long classId = maker.open(COURSE, details, Set.of(),
                    List.of(new SessionPlan("Cả chương trình", day, DayPart.MORNING, 4)),
                    commune.people().stream().map(name -> known(ids, name)).toList());
            hardDays.storm(classId, day);
            String absent = commune.people().getLast();
            maker.hold(classId, maker.sessions(classId).getFirst(), Map.of(known(ids, absent), MarkStatus.ABSENT));
            maker.paperTest(known(maker.enrolments(classId), known(ids, commune.people().getFirst())).enrolmentId(),
                    course.quiz().code(), "4", day);
            if (commune.people().contains(REPORTED_PERSON)) {
                maker.paperTest(known(maker.enrolments(classId), known(ids, REPORTED_PERSON)).enrolmentId(),
                        course.quiz().code(), "8", day);
            }
        }
    }
}
