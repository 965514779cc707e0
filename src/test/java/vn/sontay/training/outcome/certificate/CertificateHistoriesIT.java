package vn.sontay.training.outcome.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.sontay.training.outcome.certificate.CertificateFixture.TODAY;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.quiz.attempt.RegradedAttempt;
import vn.sontay.training.assessment.quiz.grading.ResultsRegraded;
import vn.sontay.training.outcome.certificate.act.ActKind;
import vn.sontay.training.outcome.certificate.act.CertificateState;
import vn.sontay.training.outcome.certificate.register.RegisterFilter;
import vn.sontay.training.outcome.certificate.register.RegisterWiring;
import vn.sontay.training.people.security.ThrottleFixture;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.teaching.attendance.AttendanceCounting;
import vn.sontay.training.teaching.attendance.AttendanceFixture;
import vn.sontay.training.teaching.attendance.CatchUpService;
import vn.sontay.training.teaching.attendance.CloseRollCall;
import vn.sontay.training.teaching.attendance.CorrectMark;
import vn.sontay.training.teaching.attendance.Finding;
import vn.sontay.training.teaching.attendance.MarkStatus;
import vn.sontay.training.teaching.attendance.RecordCatchUp;
import vn.sontay.training.teaching.attendance.ReopenRollCall;
import vn.sontay.training.teaching.attendance.WithdrawCatchUp;
import vn.sontay.training.teaching.trainingclass.DayPart;
import vn.sontay.training.teaching.trainingclass.SessionPlan;
import vn.sontay.training.teaching.trainingclass.TakeBackPerson;
import vn.sontay.training.teaching.trainingclass.TrainingClassFixture;
import vn.sontay.training.teaching.trainingclass.WithdrawPerson;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestDatabase;

/**
 * Whatever is done to certificates and corrected under them, in any order: the public answer, the register, what waits for a decision and
 * who has completed agree with {@link CertificateModel}.
 */
class CertificateHistoriesIT {

    private static final CurrentUser ADMINISTRATOR = CertificateFixture.caller(CertificateFixture.ADMINISTRATOR_ID,
            Roles.ADMINISTRATOR);
    private static final int STEPS = 70;

    private final Map<Long, CertificateModel> people = new LinkedHashMap<>();
    private TestDatabase database;
    private Random random;
    private long classId;
    private long signatory;
    private long another;
    private boolean[] closed;
    private int numbers;

    private void begin(TestDatabase on, long seed) {
        database = on;
        random = new Random(seed);
        on.clear();
        people.clear();
        numbers = 0;
        closed = new boolean[]{true, true, true, true};
        run(make -> {
            classId = make.heldClass("Lớp 1");
            another = classes(make).sessions().addForAbsentees(request(), classId,
                    new SessionPlan("Học bù", LocalDate.parse("2025-08-20"), DayPart.MORNING, 4));
            signatory = make.signatory();
            for (String name : List.of("Đinh Thị Ka Lê", "Hồ Văn Rin", "Y Nhung")) {
                people.put(make.person(classId, name, 3, "7"), new CertificateModel(closed));
            }
        });
    }

    private void run(Consumer<CertificateFixture> work) {
        database.run(em -> work.accept(new CertificateFixture(em)));
    }

    private static String request() {
        return UUID.randomUUID().toString();
    }

    private long id(String sql, Object parameter) {
        return database.call(em -> ((Number) em.createNativeQuery(sql).setParameter(1, parameter).getSingleResult())
                .longValue());
    }

    /** Does it, and holds it to what the model says: whether it is possible. */
    private void expect(boolean possible, Runnable doing, Runnable then) {
        boolean done = true;
        try {
            doing.run();
        } catch (RuleException refused) {
            done = false;
        }
        assertEquals(possible, done);
        if (done) {
            then.run();
        }
    }

    @BothDatabases
    void public_answer_register_queue_and_completion_agree_with_the_model(TestDatabase on) {
        for (long seed : new long[]{3, 17}) {
            begin(on, seed);
            List<String> done = new ArrayList<>();
            for (int i = 0; i < STEPS; i++) {
                try {
                    done.add(step());
                    check();
                } catch (AssertionError e) {
                    throw new AssertionError("seed " + seed + " after " + done, e);
                }
            }
        }
    }

    private String step() {
        Map.Entry<Long, CertificateModel> chosen = List.copyOf(people.entrySet()).get(random.nextInt(people.size()));
        long person = chosen.getKey();
        CertificateModel model = chosen.getValue();
        CertificateModel.Paper paper = model.papers.isEmpty()
                ? null
                : model.papers.get(model.papers.size() - 1 - (random.nextInt(5) == 0 ? model.papers.size() - 1 : 0));
        int what = random.nextInt(paper == null ? 7 : 17);
        switch (what) {
            case 0, 1 -> issue(person, model);
            case 2 -> mark(person, model);
            case 3 -> regrade(person, model);
            case 4 -> leaveOrReturn(person, model);
            case 5 -> catchUp(person, model);
            case 6 -> reopenOrClose();
            default -> act(paper, model, what - 2);
        }
        return person % 100 + ":" + what;
    }

    private void act(CertificateModel.@Nullable Paper paper, CertificateModel model, int what) {
        if (paper == null) {
            return;
        }
        switch (what) {
            case 5, 6 -> sign(paper);
            case 7 -> byPaper(paper, ActKind.REVOKED);
            case 8 -> byPaper(paper, ActKind.CANCELLED);
            case 9 -> handOver(paper);
            case 10 -> reissue(paper, model);
            case 11 -> undo(paper, model);
            case 12 -> correctOrCopy(paper);
            default -> decide(paper);
        }
    }

    private void issue(long person, CertificateModel model) {
        expect(model.met() && model.live() == null, () -> run(make -> make.service().issue(new IssueCertificates(
                request(), classId, Set.of(person), TODAY, signatory, null))),
                () -> model.papers.add(model.new Paper(++numbers)));
    }

    private void mark(long person, CertificateModel model) {
        if (!model.in) {
            return;
        }
        int which = random.nextInt(4);
        if (!closed[which]) {
            return;
        }
        String where = " from attendance_mark m join roll_call r on r.id = m.roll_call_id "
                + "join class_session s on s.id = r.session_id where m.live_key = 0 and s.ordinal = " + (which + 1)
                + " and m.enrolment_id = ?";
        long mark = id("select m.id" + where, person);
        long session = id("select s.id" + where, person);
        database.run(em -> {
            CertificateFixture make = new CertificateFixture(em);
            AttendanceFixture.corrections(em, ADMINISTRATOR, CertificateFixture.CLOCK, make.corrections(), make.events)
                    .correct(new CorrectMark(request(), session, person, mark,
                            new Finding(model.there[which] ? MarkStatus.ABSENT : MarkStatus.PRESENT), "sổ ký", false,
                            true));
        });
        model.there[which] = !model.there[which];
        model.corrected();
    }

    private static TrainingClassFixture classes(CertificateFixture make) {
        return new TrainingClassFixture(make.entityManager, ADMINISTRATOR, CertificateFixture.CLOCK,
                make.corrections(), make.events);
    }

    private long session(int which) {
        return id("select id from class_session where not for_absentees and ordinal = ?", which + 1);
    }

    /** Settles the first absence, or takes back that it was. */
    private void catchUp(long person, CertificateModel model) {
        int missed = model.caughtUp < 0 ? model.missed() : model.caughtUp;
        if (!model.in || missed < 0) {
            return;
        }
        long session = session(missed);
        run(make -> {
            CatchUpService service = AttendanceFixture.catchUps(make.entityManager, ADMINISTRATOR,
                    CertificateFixture.CLOCK, new AttendanceCounting(CertificateFixture.curriculum()),
                    make.corrections(), make.events);
            if (model.caughtUp < 0) {
                service.record(new RecordCatchUp(request(), classId, another, Set.of(person + "-" + session)));
            } else {
                service.withdraw(new WithdrawCatchUp(request(), person, session, 1, "Nhầm", true));
            }
        });
        model.caughtUp = model.caughtUp < 0 ? missed : -1;
        model.corrected();
    }

    /** Opens a closed roll again, or closes it as it was. */
    private void reopenOrClose() {
        int which = random.nextInt(4);
        long session = session(which);
        long version = id("select version from roll_call where session_id = ?", session);
        run(make -> {
            if (closed[which]) {
                AttendanceFixture
                        .reopenings(make.entityManager, ADMINISTRATOR, CertificateFixture.CLOCK, make.corrections(),
                                make.events)
                        .reopen(new ReopenRollCall(request(), session, version, "Xem lại sổ", true));
            } else {
                AttendanceFixture
                        .service(make.entityManager, ADMINISTRATOR, CertificateFixture.CLOCK, make.corrections(),
                                make.events)
                        .close(new CloseRollCall(request(), session, version));
            }
        });
        closed[which] = !closed[which];
        people.values().forEach(CertificateModel::corrected);
    }

    private void regrade(long person, CertificateModel model) {
        int score = List.of(4, 6, 7, 8).get(random.nextInt(4));
        long attempt = id("select id from attempt where enrolment_id = ?", person);
        long round = id("select count(*) + 1 from grading where attempt_id = ?", attempt);
        database.run(em -> {
            em.createNativeQuery(
                    "insert into grading (id, attempt_id, grading_round, marking_version, marks, score, passed, "
                            + "graded_at, graded_by, version) values (?, ?, ?, 1, '1=100', ?, ?, ?, 'Giảng viên', 1)")
                    .setParameter(1, attempt * 1000 + round).setParameter(2, attempt).setParameter(3, round)
                    .setParameter(4, score).setParameter(5, score >= 5)
                    .setParameter(6, Timestamp.from(Instant.parse("2025-09-05T00:30:00Z"))).executeUpdate();
            em.createNativeQuery("update attempt set score = ?, passed = ? where id = ?").setParameter(1, score)
                    .setParameter(2, score >= 5).setParameter(3, attempt).executeUpdate();
            new CertificateFixture(em).flags()
                    .flag(new ResultsRegraded("Sửa đáp án", CertificateFixture.CLOCK.instant(),
                            "Quản trị", List.of(new RegradedAttempt(attempt, person, BigDecimal.ONE, true,
                                    BigDecimal.ONE, true))));
        });
        model.score = score;
        model.corrected();
    }

    private void leaveOrReturn(long person, CertificateModel model) {
        database.run(em -> {
            CertificateFixture make = new CertificateFixture(em);
            TrainingClassFixture classes = classes(make);
            long version = em.createQuery("select e.version from Enrolment e where e.id = :id", Long.class)
                    .setParameter("id", person).getSingleResult();
            if (model.in) {
                classes.enrolments().withdraw(new WithdrawPerson(request(), person, version,
                        LocalDate.parse("2025-08-06"), "Nghỉ việc", true));
            } else {
                classes.enrolments().takeBack(new TakeBackPerson(request(), person, version, "Rút nhầm", true));
            }
        });
        model.in = !model.in;
        model.corrected();
    }

    private long idOf(CertificateModel.Paper paper) {
        return id("select id from certificate where serial = ?", paper.number);
    }

    private static void record(CertificateModel.Paper paper, ActKind kind, CertificateState state) {
        paper.acts.add(kind);
        paper.states.add(state);
    }

    private void sign(CertificateModel.Paper paper) {
        long certificate = idOf(paper);
        expect(paper.state() == CertificateState.REGISTERED,
                () -> run(make -> make.actService().onMany(new ActOnMany(request(), classId, ActKind.SIGNED,
                        Set.of(certificate), TODAY, null, null, null))),
                () -> record(paper, ActKind.SIGNED, CertificateState.VALID));
    }

    private void handOver(CertificateModel.Paper paper) {
        long certificate = idOf(paper);
        expect(paper.state() == CertificateState.VALID,
                () -> run(make -> make.actService().onMany(new ActOnMany(request(), classId, ActKind.HANDED_OVER,
                        Set.of(certificate), TODAY, null, null, null))),
                () -> record(paper, ActKind.HANDED_OVER, CertificateState.HANDED_OVER));
    }

    private void byPaper(CertificateModel.Paper paper, ActKind kind) {
        long certificate = idOf(paper);
        boolean possible = kind == ActKind.REVOKED
                ? paper.state().isValid()
                : paper.state() == CertificateState.REGISTERED || paper.state() == CertificateState.VALID;
        expect(possible,
                () -> run(make -> make.actService().byPaper(new ActByPaper(request(), certificate,
                        make.version(certificate), kind, "12/QĐ-UBND", TODAY, "Lý do"))),
                () -> record(paper, kind, kind == ActKind.REVOKED
                        ? CertificateState.REVOKED
                        : CertificateState.CANCELLED));
    }

    private void correctOrCopy(CertificateModel.Paper paper) {
        long certificate = idOf(paper);
        boolean copy = random.nextBoolean();
        expect(paper.state().isValid(), () -> run(make -> {
            if (copy) {
                make.reissues().copy(new CopyFromRegister(request(), certificate, make.version(certificate), TODAY,
                        signatory, "Mất giấy"));
            } else {
                make.actService().correct(new CorrectContent(request(), certificate, make.version(certificate),
                        "Đinh Thị Lê", "13/QĐ-UBND", TODAY, "Đổi tên"));
            }
        }), () -> record(paper, copy ? ActKind.COPIED : ActKind.CORRECTED, paper.state()));
    }

    private void reissue(CertificateModel.Paper paper, CertificateModel model) {
        long certificate = idOf(paper);
        expect(!paper.state().isEnded() && model.met(),
                () -> run(make -> make.reissues().reissue(new ReissueCertificate(request(), certificate,
                        make.version(certificate), "Đinh Thị Lê", TODAY, signatory, null, null, "In sai"))),
                () -> {
                    record(paper, ActKind.REPLACED, CertificateState.REPLACED);
                    model.papers.add(model.new Paper(++numbers));
                });
    }

    private void undo(CertificateModel.Paper paper, CertificateModel model) {
        if (paper.acts.isEmpty()) {
            return;
        }
        long certificate = idOf(paper);
        long act = id(
                "select max(a.ordinal) from certificate_act a where a.kind <> 'UNDONE' and not exists (select 1 from "
                        + "certificate_act u where u.certificate_id = a.certificate_id and u.undoes = a.ordinal) "
                        + "and a.certificate_id = ?",
                certificate);
        ActKind last = paper.acts.getLast();
        boolean possible = last != ActKind.COPIED && last != ActKind.REPLACED
                && !(paper.state().isEnded() && model.live() != null);
        expect(possible,
                () -> run(make -> make.actService().undo(new UndoAct(request(), certificate, make.version(certificate),
                        (int) act, "Nhầm"))),
                () -> {
                    paper.acts.removeLast();
                    boolean ended = paper.states.removeLast().isEnded();
                    if (ended) {
                        paper.look();
                    }
                });
    }

    private void decide(CertificateModel.Paper paper) {
        if (!paper.waits()) {
            return;
        }
        long certificate = idOf(paper);
        long review = id("select id from certificate_review where open_key = 0 and certificate_id = ?", certificate);
        ReviewDecision decision = random.nextBoolean() ? ReviewDecision.KEEP : ReviewDecision.REVOKE;
        run(make -> make.reviewService().decide(new DecideReviews(request(), Set.of(review), decision, "Vì thế")));
        paper.answered = paper.lost();
    }

    private void check() {
        Map<String, String> states = new TreeMap<>();
        Map<String, String> answers = new TreeMap<>();
        Set<String> waiting = new TreeSet<>();
        people.values().forEach(model -> model.papers.forEach(paper -> {
            String number = "%03d/2025/GCN-TH".formatted(paper.number);
            states.put(number, paper.state().name());
            answers.put(number, answer(paper.state()));
            if (paper.waits()) {
                waiting.add(number);
            }
        }));
        database.run(em -> {
            CertificateFixture make = new CertificateFixture(em);
            Map<String, String> register = new TreeMap<>();
            RegisterWiring.register(em, ADMINISTRATOR).all(new RegisterFilter("", "", ""))
                    .forEach(line -> register.put(line.number(), line.state().name()));
            assertEquals(states, register);
            Map<String, String> told = new TreeMap<>();
            VerificationService verification = make
                    .verification(ThrottleFixture.throttle(em, CertificateFixture.CLOCK));
            make.column("code").forEach(code -> {
                Verification verified = verification.verify((String) code, "::1");
                told.put(verified.facts().number(), verified.state().name());
            });
            assertEquals(answers, told);
            assertEquals(waiting, new TreeSet<>(make.reviewQueries().open("", 1).rows().stream().map(ReviewRow::number)
                    .toList()));
            Map<Long, Boolean> met = new TreeMap<>();
            Map<Long, Boolean> meant = new TreeMap<>();
            people.forEach((id, model) -> meant.put(id, model.met()));
            make.completions().everybodyOf(Set.of(classId), TODAY).forEach((id, each) -> met.put(id, each.met()));
            assertEquals(meant, met);
        });
    }

    private static String answer(CertificateState state) {
        return switch (state) {
            case REGISTERED -> "AWAITING_SIGNATURE";
            case VALID, HANDED_OVER -> "VALID";
            default -> state.name();
        };
    }
}
