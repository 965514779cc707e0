package vn.sontay.training.simulation;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.sontay.training.assessment.question.Response;
import vn.sontay.training.assessment.quiz.QuizFixture;
import vn.sontay.training.assessment.quiz.answer.GiveAnswers;
import vn.sontay.training.assessment.quiz.answer.GivenAnswer;
import vn.sontay.training.assessment.quiz.attempt.StartAttempt;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.testing.TestDatabase;

/** Answers and receipts as the application takes them, in a database from which the last commits are taken out. Marks are the model's. */
final class RealServer implements Server {

    private static final int QUESTIONS = 3;
    private static final Installation KEEPS = new Installation(Map.of("KEEP_SECONDS", "20"));

    private record Commit(long at, long entries, String receipt) {
    }

    private final Server marks = new ModelServer(Set.of());
    private final TestDatabase database;
    private final QuizFixture make;
    private final QuizFixture.Trainee trainee;
    private final long attempt;
    private final List<Commit> commits = new ArrayList<>();
    private final Set<String> real = new HashSet<>();
    private long offset;
    private long shown;

    RealServer(TestDatabase database, QuizFixture make) {
        this.database = database;
        this.make = make;
        this.trainee = make.trainee(make.trainingClass(), "A Thiêu");
        this.attempt = database.call(em -> make.attempts(em, QuizFixture.by(trainee)).start(
                new StartAttempt(UUID.randomUUID().toString(), trainee.enrolmentId(), QuizFixture.QUIZ)));
    }

    private CommandReceipts receipts(EntityManager em) {
        return new CommandReceipts(em, make.clock, KEEPS);
    }

    @Override
    public String takeAnswers(String client, List<Sent> sent, long now) {
        make.clock.forward(Duration.ofMillis(clock(now) - shown));
        shown = clock(now);
        List<GivenAnswer> answers = sent.stream().map(each -> new GivenAnswer(each.seq(),
                1 + each.ordinal() % QUESTIONS, new Response(""), Duration.ofMillis(each.age()))).toList();
        String receipt = database.call(em -> {
            make.attempts(em, QuizFixture.by(trainee)).take(new GiveAnswers(attempt, client, answers), false);
            return Objects.requireNonNull(receipts(em).taken("quiz.answers"));
        });
        commits.add(new Commit(now, entries(), receipt));
        real.add(receipt);
        return receipt;
    }

    private long entries() {
        return database.call(em -> ((Number) em
                .createNativeQuery("select coalesce(max(entry), 0) from answer_given where attempt_id = ?")
                .setParameter(1, attempt).getSingleResult()).longValue());
    }

    @Override
    public String takeMarks(String device, List<Entry> records, long now) {
        return marks.takeMarks(device, records, now);
    }

    /** A queue asks for receipts of one kind. */
    @Override
    public List<String> missing(List<String> names) {
        return real.contains(names.getFirst())
                ? database.call(em -> List.copyOf(receipts(em).missing(names)))
                : marks.missing(names);
    }

    @Override
    public void lose(long after) {
        marks.lose(after);
        List<Commit> gone = commits.stream().filter(each -> each.at() > after).toList();
        commits.removeAll(gone);
        long last = commits.isEmpty() ? 0 : commits.getLast().entries();
        database.run(em -> {
            em.createNativeQuery("delete from answer_given where attempt_id = ? and entry > ?").setParameter(1, attempt)
                    .setParameter(2, last).executeUpdate();
            gone.forEach(each -> em.createNativeQuery("delete from command_receipt where request_id = ?")
                    .setParameter(1, each.receipt()).executeUpdate());
        });
    }

    @Override
    public void jump(long millis) {
        offset += millis;
    }

    @Override
    public long clock(long now) {
        return now + offset;
    }

    @Override
    public List<Logged> log() {
        return database.call(em -> Sql
                .of(em, "select client_id, client_seq from answer_given where attempt_id = :attempt "
                        + "order by given_at, client_id, client_seq")
                .with("attempt", attempt).rows(row -> new Logged(row.text("client_id"), row.id("client_seq"))));
    }

    @Override
    public String mark(String about) {
        return marks.mark(about);
    }
}
