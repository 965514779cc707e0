package vn.sontay.training.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import vn.sontay.training.outcome.certificate.HastyIssuing;
import vn.sontay.training.testing.GaleraCluster;
import vn.sontay.training.testing.TestDatabase;
import vn.sontay.training.testing.WebVisitor;

/**
 * People answer, devices take rolls and certificates are issued at two nodes of the application, while one thing after the other happens
 * to the three of the database behind: nothing acknowledged is lost.
 */
final class ClusterLoad {

    static final int PEOPLE = 12;
    static final int PATIENCE_MINUTES = 6;
    private static final int TRAINERS = 4;
    private static final int IN_A_CLASS = 10;
    private static final int CLASSES_A_FAULT = 3;
    private static final int ANSWERS_A_MARK = 2;
    /** Days: nobody has been to another class then. */
    private static final int LONG_AGO = 300;
    private static final int LONGEST_WAIT_SECONDS = 60;
    private static final int BEFORE_IT_HAPPENS_MILLISECONDS = 400;

    /** What happens, and that it is over when this returns. */
    @FunctionalInterface
    interface Fault {

        void happens() throws Exception;
    }

    private final String title;
    private final ClusterNodes nodes;
    private final List<Fault> faults;
    private final int answers;
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger marked = new AtomicInteger();
    private final List<StressedTrainee> trainees = new ArrayList<>();
    private final List<StressedTrainer> trainers = new ArrayList<>();
    private final List<Future<?>> running = new ArrayList<>();
    private long longestAway;

    /**
     * @param title of the class whose test these people take
     * @param answers that each of them gives for each of the faults
     */
    ClusterLoad(String title, ClusterNodes nodes, int answers, List<Fault> faults) {
        this.title = title;
        this.nodes = nodes;
        this.faults = List.copyOf(faults);
        this.answers = answers * faults.size();
    }

    /** Works while it happens, and then looks what is there. */
    void play() throws Exception {
        List<WebVisitor.Form> forms = prepare();
        WatchedPages watched = new WatchedPages(List.of(nodes.server(0), nodes.server(1)));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor(); watched) {
            watched.start(threads);
            trainees.forEach(each -> running.add(threads.submit(each)));
            trainers.forEach(each -> running.add(threads.submit(each)));
            for (int i = 0; i < faults.size(); i++) {
                awaitAnswers(PEOPLE * answers * (i + 1) / (faults.size() + 2));
                forms.subList(i * CLASSES_A_FAULT, (i + 1) * CLASSES_A_FAULT)
                        .forEach(form -> running.add(threads.submit(() -> HastyIssuing.issue(form))));
                TimeUnit.MILLISECONDS.sleep(BEFORE_IT_HAPPENS_MILLISECONDS);
                assertTrue(running.stream().anyMatch(each -> !each.isDone()), "too late to harm anybody");
                faults.get(i).happens();
            }
            for (Future<?> each : running) {
                each.get(PATIENCE_MINUTES, TimeUnit.MINUTES);
            }
        }
        System.out.println(watched);
        int lost = lostAnswers() + lostMarks();
        System.out.println(answered + " answers and " + marked + " marks were acknowledged; lost of them: " + lost);
        assertEquals(0, lost);
        for (int node : GaleraCluster.numbers()) {
            assertWhole(node);
        }
        watched.assertBearable(LONGEST_WAIT_SECONDS + (int) TimeUnit.NANOSECONDS.toSeconds(longestAway));
        assertEquals(List.of(), nodes.unexpected());
    }

    private List<WebVisitor.Form> prepare() throws SQLException {
        Preparation prepared = new Preparation(nodes.server(0));
        List<String> people = prepared.trainees();
        prepared.trainingClass(title, Preparation.today(), people);
        for (int i = 0; i < PEOPLE; i++) {
            String server = nodes.server(i);
            trainees.add(new StressedTrainee(AnswersUnderStress.names().get(i), () -> new WebVisitor(server), answers,
                    20261201L + i, answered));
        }
        for (StressedTrainee each : trainees) {
            each.begin(title);
        }
        for (int i = 0; i < TRAINERS; i++) {
            String classId = prepared.trainingClass("Lớp điểm danh " + i, Preparation.today().minusDays(LONG_AGO + i),
                    people.subList(0, 20));
            String roll = prepared.ofClass(classId, "/trainer/roll-call").getFirst();
            trainers.add(new StressedTrainer("gv01", nodes.server(i),
                    nodes.server(i) + "/api/v1/rolls/" + roll.replaceAll(".*=", ""), prepared.rollOf(roll),
                    answers / ANSWERS_A_MARK, 20261201L + i, marked));
        }
        trainers.forEach(StressedTrainer::signIn);
        List<WebVisitor.Form> forms = new ArrayList<>();
        for (long classId : classes()) {
            forms.add(HastyIssuing.form(nodes.server(forms.size()), classId));
        }
        return forms;
    }

    private List<Long> classes() throws SQLException {
        try (EntityManagerFactory entities = TestDatabase.entitiesOn(nodes.cluster().source());
                EntityManager em = entities.createEntityManager()) {
            em.getTransaction().begin();
            List<Long> made = HastyIssuing.classes(em, faults.size() * CLASSES_A_FAULT, IN_A_CLASS);
            em.getTransaction().commit();
            return made;
        }
    }

    /** There was no database at all for so long: nobody can have had a page. */
    void wasAway(long nanoseconds) {
        longestAway = Math.max(longestAway, nanoseconds);
    }

    /** @return how many answers were acknowledged so far */
    int answered() {
        return answered.get();
    }

    /** Until each has been answered since, and one more. */
    void awaitAnswersSince(int before) throws Exception {
        awaitAnswers(before + PEOPLE + 1);
    }

    private void awaitAnswers(int count) throws Exception {
        while (answered.get() < count && running.stream().anyMatch(each -> !each.isDone())) {
            goOn(20);
        }
    }

    /** Lets them work on for that time, and fails as soon as one of them does. */
    void goOn(int milliseconds) throws Exception {
        TimeUnit.MILLISECONDS.sleep(milliseconds);
        for (Future<?> each : running) {
            if (each.isDone()) {
                each.get(); // tells why
            }
        }
    }

    private int lostAnswers() throws SQLException {
        int lost = 0;
        for (StressedTrainee trainee : trainees) {
            Set<String> there = new HashSet<>();
            try (Connection connection = nodes.current(0);
                    PreparedStatement read = connection.prepareStatement("select concat(client_id, ':', client_seq, "
                            + "':', ordinal, '=', response) from answer_given where attempt_id = ?")) {
                read.setLong(1, trainee.attemptId());
                ResultSet found = read.executeQuery();
                while (found.next()) {
                    there.add(found.getString(1));
                }
            }
            lost += (int) trainee.acknowledged().stream().filter(each -> !there.contains(each)).count();
        }
        return lost;
    }

    private int lostMarks() throws SQLException {
        Set<String> there = new HashSet<>();
        try (Connection connection = nodes.current(0);
                ResultSet found = connection.createStatement().executeQuery("select record_id from kept_mark")) {
            while (found.next()) {
                there.add(found.getString(1));
            }
        }
        return (int) trainers.stream().flatMap(each -> each.acknowledged().stream())
                .filter(each -> !there.contains(each)).count();
    }

    /** Each node has all of it, once and in order; no number is missing or given twice, and no id beyond those handed out. */
    private void assertWhole(int node) throws SQLException {
        try (Connection connection = nodes.current(node)) {
            assertEquals(PEOPLE * answers, AnswersUnderStress.kept(connection, trainees));
            Map<String, String> last = new TreeMap<>();
            trainers.forEach(each -> last.putAll(each.last()));
            Map<String, String> counts = new TreeMap<>();
            try (ResultSet found = connection.createStatement().executeQuery("select distinct m.enrolment_id, m.status "
                    + "from kept_mark k join roll_call r on r.session_id = k.session_id join attendance_mark m "
                    + "on m.roll_call_id = r.id and m.enrolment_id = k.enrolment_id and m.live_key = 0")) {
                while (found.next()) {
                    counts.put(found.getString(1), found.getString(2));
                }
            }
            assertEquals(last, counts);
        }
        assertEquals(0, nodes.number(node, HastyIssuing.BROKEN_BOOKS));
        assertEquals(faults.size() * CLASSES_A_FAULT * IN_A_CLASS,
                nodes.number(node, "select count(*) from certificate k join training_class c "
                        + "on c.id = k.class_id where c.title like 'Lớp cấp cùng lúc %'"));
        assertTrue(nodes.number(node, "select max(id) from audit_entry") <= nodes.number(node,
                "select given_to from id_block where name = 'entity'"));
    }
}
