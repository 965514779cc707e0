package vn.sontay.training.people.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.assessment.question.BankEntry;
import vn.sontay.training.assessment.question.Question;
import vn.sontay.training.assessment.question.QuestionArchive;
import vn.sontay.training.assessment.question.QuestionCatalogue;
import vn.sontay.training.assessment.question.QuestionEditing;
import vn.sontay.training.assessment.question.QuestionLoader;
import vn.sontay.training.assessment.question.SaveQuestion;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.learning.curriculum.CurriculumFiles;
import vn.sontay.training.outcome.certificate.ChangeIssuer;
import vn.sontay.training.outcome.certificate.ChangeSignatory;
import vn.sontay.training.outcome.certificate.IssuerDetails;
import vn.sontay.training.outcome.certificate.IssuerService;
import vn.sontay.training.outcome.certificate.SignatoryDetails;
import vn.sontay.training.people.organisation.AddPerson;
import vn.sontay.training.people.organisation.ChangePerson;
import vn.sontay.training.people.organisation.MovePerson;
import vn.sontay.training.people.organisation.OrganisationFixture;
import vn.sontay.training.people.organisation.PeopleQueries;
import vn.sontay.training.people.organisation.PeopleService;
import vn.sontay.training.people.organisation.PersonDetails;
import vn.sontay.training.people.organisation.Post;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.people.organisation.UnitKind;
import vn.sontay.training.people.security.AccountQueries;
import vn.sontay.training.people.security.AccountService;
import vn.sontay.training.people.security.OpenAccount;
import vn.sontay.training.people.security.SetRoles;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.Sorting;
import vn.sontay.training.shared.UnitScope;
import vn.sontay.training.shared.content.ContentFixture;
import vn.sontay.training.shared.content.ContentProblems;
import vn.sontay.training.teaching.attendance.RollsOfSessions;
import vn.sontay.training.teaching.plan.PlanCatalogue;
import vn.sontay.training.teaching.plan.PlanFiles;
import vn.sontay.training.teaching.trainingclass.ChangeClass;
import vn.sontay.training.teaching.trainingclass.ClassDetails;
import vn.sontay.training.teaching.trainingclass.ClassQueries;
import vn.sontay.training.teaching.trainingclass.DayPart;
import vn.sontay.training.teaching.trainingclass.KnownPapers;
import vn.sontay.training.teaching.trainingclass.MoveSession;
import vn.sontay.training.teaching.trainingclass.OpenClass;
import vn.sontay.training.teaching.trainingclass.SessionPlan;
import vn.sontay.training.teaching.trainingclass.SessionQueries;
import vn.sontay.training.teaching.trainingclass.SessionRow;
import vn.sontay.training.teaching.trainingclass.SessionService;
import vn.sontay.training.teaching.trainingclass.TrainingClassService;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;
import vn.sontay.training.testing.Wired;

/** AUD-4, SHA-5: what an edit changed is read from the trail, what it was and what it is. */
class TrailIT {

    private static final LocalDate FIRST = LocalDate.parse("2026-12-07");

    private final TestClock clock = TestClock.at("2026-11-30T08:00");
    private final CurrentUser user = new CurrentUser();
    private final CurriculumCatalogue curriculum = new CurriculumCatalogue();
    private final PlanCatalogue plans = new PlanCatalogue();
    private final QuestionCatalogue bank = new QuestionCatalogue();
    private ContentFixture content;
    private TestDatabase database;

    private void prepare(TestDatabase on, Path root) {
        database = on;
        database.clear();
        user.is(new Caller("quantri", 1, 900_000_001L, "Trần Quản Trị", Set.of(Roles.ADMINISTRATOR)));
        content = new ContentFixture(root);
        ContentProblems problems = new ContentProblems();
        curriculum.replace(new CurriculumFiles(content.folder(), problems).read(), Map.of());
        plans.replace(new PlanFiles(content.folder(), curriculum.current(), Set.of(), problems).read());
    }

    private Wired wired(EntityManager em) {
        Wired wired = new Wired(em, clock).with(user).with(curriculum).with(plans).with(bank)
                .with(new RollsOfSessions());
        return wired.observe(Changed.class, change -> wired.get(AuditTrail.class).record(change));
    }

    private void run(Consumer<Wired> work) {
        database.run(em -> work.accept(wired(em)));
    }

    private static String request() {
        return UUID.randomUUID().toString();
    }

    /** @return what the last line of that action tells, such as {@code trainingclass.title: Lớp 1 → Lớp 2} */
    private List<String> told(String action) {
        LocalDate today = LocalDate.now(clock);
        return database
                .call(em -> wired(em).get(AuditQueries.class).page(new AuditFilter(action, today, today), 1,
                        Sorting.OWN))
                .rows().getFirst()
                .differences().stream()
                .map(each -> each.field() + (each.told() ? ": " + each.before() + " → " + each.after() : "")).toList();
    }

    private long unit(String name) {
        return database.call(em -> new OrganisationFixture(em).unit(name, UnitKind.COMMUNE, null));
    }

    @BothDatabases
    void of_a_person_their_unit_and_their_roles(TestDatabase on, @TempDir Path root) {
        prepare(on, root);
        long here = unit("Xã Sơn Tây");
        long there = unit("Xã Sơn Tây Hạ");
        long person = database.call(em -> wired(em).get(PeopleService.class).add(new AddPerson(request(),
                new PersonDetails("Hồ Thị Cũ", null, null),
                new Post(here, "Chuyên viên", LocalDate.parse("2026-01-01")))));
        run(each -> each.get(PeopleService.class).change(new ChangePerson(request(), person, version(each, person),
                new PersonDetails("Hồ Thị Mới", 1990, "0912345678"))));
        assertEquals(List.of("organisation.fullName: Hồ Thị Cũ → Hồ Thị Mới", "organisation.birthYearLabel",
                "organisation.phoneLabel"), told("organisation.changePerson"));
        run(each -> each.get(PeopleService.class).move(new MovePerson(request(), person, version(each, person),
                new Post(there, "Công chức", LocalDate.parse("2026-12-01")))));
        assertEquals(List.of("organisation.unit: Xã Sơn Tây → Xã Sơn Tây Hạ, Công chức (01/12/2026)"),
                told("organisation.movePerson"));
        run(each -> each.get(AccountService.class).open(new OpenAccount(request(), person, Set.of(Roles.TRAINEE),
                Map.of())));
        run(each -> each.get(AccountService.class).setRoles(new SetRoles(request(), person,
                each.get(AccountQueries.class).account(person).orElseThrow().version(),
                Set.of(Roles.TRAINEE, Roles.LEADER), Map.of(Roles.LEADER, Set.of(here)))));
        assertEquals(List.of("security.roles: Học viên → Học viên, Lãnh đạo (Xã Sơn Tây)"), told("security.setRoles"));
    }

    private static long version(Wired wired, long person) {
        return wired.get(PeopleQueries.class).facts(person).version();
    }

    @BothDatabases
    void of_a_class_its_plan_its_trainers_and_its_sessions(TestDatabase on, @TempDir Path root) {
        prepare(on, root);
        long unit = unit("Xã Sơn Tây");
        long other = unit("Xã Sơn Tây Hạ");
        long trainer = database.call(em -> new OrganisationFixture(em).person("Nguyễn Văn Bình", null, null));
        run(each -> each.get(AccountService.class).open(new OpenAccount(request(), trainer, Set.of(Roles.TRAINER),
                Map.of())));
        long held = database.call(em -> wired(em).get(TrainingClassService.class).open(new OpenClass(request(), "lop",
                new ClassDetails("Lớp 1", "Hội trường", FIRST, FIRST, unit, "", null), Set.of(),
                List.of(new SessionPlan("Buổi đầu", FIRST, DayPart.MORNING, 4)))));
        run(each -> each.get(TrainingClassService.class).change(new ChangeClass(request(), held,
                each.get(ClassQueries.class).facts(held).version(), new ClassDetails("Lớp 2", "Nhà văn hóa", FIRST,
                        FIRST.plusDays(2), other, "Kế hoạch số 5", "ke-hoach"),
                Set.of(trainer), KnownPapers.NONE)));
        assertEquals(List.of("trainingclass.title: Lớp 1 → Lớp 2", "trainingclass.plan:  → Kế hoạch",
                "trainingclass.place: Hội trường → Nhà văn hóa", "trainingclass.endsOn: 07/12/2026 → 09/12/2026",
                "trainingclass.legalBasis:  → Kế hoạch số 5", "trainingclass.trainers:  → Nguyễn Văn Bình",
                "trainingclass.organiser: Xã Sơn Tây → Xã Sơn Tây Hạ"), told("trainingclass.change"));
        SessionRow session = database.call(em -> wired(em).get(SessionQueries.class).sessions(held)).getFirst();
        run(each -> each.get(SessionService.class).move(new MoveSession(request(), session.sessionId(),
                session.version(), FIRST.plusDays(1), DayPart.AFTERNOON, "Mất điện", false)));
        assertEquals(List.of("trainingclass.part: 07/12/2026 7h30–11h30 → 08/12/2026 13h30–17h00"),
                told("trainingclass.moveSession"));
    }

    /** SEC-15, AUD-3: keys stand in the bank and in its trail for who administers the whole installation alone. */
    @BothDatabases
    void of_a_question_its_wording_which_no_commune_reads(TestDatabase on, @TempDir Path root) {
        prepare(on, root);
        long commune = unit("Xã Sơn Tây");
        database.run(em -> new QuestionLoader(new QuestionArchive(em), bank, curriculum, clock).load(content.folder()));
        BankEntry entry = bank.entry("Q1").orElseThrow();
        Question was = entry.question();
        run(each -> {
            each.get(UnitAccess.class).requireUnit(commune); // what was looked at before in the same request
            each.get(QuestionEditing.class).save(new SaveQuestion(request(),
                    new Question(was.code(), was.lessonCode(), was.outcome(), was.difficulty(), was.tags(),
                            was.format(),
                            "Câu hỏi đã viết lại?", was.task(), was.explanation(), was.source(), was.validFrom(),
                            was.validTo()),
                    entry.version()));
        });
        assertEquals(List.of("question.factText: " + was.text() + " → Câu hỏi đã viết lại?"), told("question.edit"));
        user.is(new Caller("quantri.xa", 2, 900_000_002L, "Người Quản Trị Xã", Set.of(Roles.ADMINISTRATOR),
                Map.of(Roles.ADMINISTRATOR, UnitScope.of(Set.of(commune)))));
        LocalDate today = LocalDate.now(clock);
        assertEquals(0,
                database.call(
                        em -> wired(em).get(AuditQueries.class).page(new AuditFilter("", today, today), 1, Sorting.OWN))
                        .total());
    }

    @BothDatabases
    void of_letterheads_and_who_signs(TestDatabase on, @TempDir Path root) {
        prepare(on, root);
        unit("Tỉnh Quảng Ngãi");
        LocalDate from = LocalDate.parse("2026-01-01");
        long issuer = database.call(em -> wired(em).get(IssuerService.class).addIssuer(request(), null,
                new IssuerDetails("UBND xã", null, "Sơn Tây", from, null)));
        long signatory = database.call(em -> wired(em).get(IssuerService.class).addSignatory(request(), issuer,
                new SignatoryDetails("Hồ Minh Đức", "Phó Chủ tịch", "KT.", from, null)));
        run(each -> each.get(IssuerService.class).changeIssuer(new ChangeIssuer(request(), issuer, 1,
                new IssuerDetails("UBND xã Sơn Tây", "Tỉnh", "Sơn Tây", from, FIRST))));
        assertEquals(List.of("certificate.issuerName: UBND xã → UBND xã Sơn Tây", "certificate.parentLine:  → Tỉnh",
                "certificate.validTo:  → 07/12/2026"), told("certificate.changeIssuer"));
        run(each -> each.get(IssuerService.class).changeSignatory(new ChangeSignatory(request(), signatory, 1,
                new SignatoryDetails("Hồ Minh Đức", "Chủ tịch", null, from, null))));
        assertEquals(List.of("certificate.signatoryTitle: Phó Chủ tịch → Chủ tịch",
                "certificate.authorityPrefix: KT. → "), told("certificate.changeSignatory"));
    }
}
