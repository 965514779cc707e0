package vn.sontay.training.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What {@code AnswerLog}, {@code KeptMarkService} and {@code CommandReceipts} do, in memory. */
final class ModelServer implements Server {

    private record Answer(String client, long seq, long given, int entry, long committed) {
    }

    private record Mark(String record, long number, String about, String said, long committed) {
    }

    private final Set<Broken> broken;
    private final List<Answer> answers = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final Map<String, Long> receipts = new HashMap<>();
    private long offset;
    private int names;

    ModelServer(Set<Broken> broken) {
        this.broken = broken;
    }

    @Override
    public String takeAnswers(String client, List<Sent> sent, long now) {
        int last = answers.stream().mapToInt(Answer::entry).max().orElse(0);
        long latest = Long.MIN_VALUE;
        List<Answer> fresh = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            Sent each = sent.get(i);
            latest = Math.max(latest, clock(now) - Math.max(0, each.age()));
            if (broken.contains(Broken.STORES_TWICE)
                    || answers.stream().noneMatch(is -> is.client().equals(client) && is.seq() == each.seq())) {
                fresh.add(new Answer(client, each.seq(), given(client, each.seq(), latest), last + i + 1, now));
            }
        }
        answers.addAll(fresh);
        return receipt(now);
    }

    /** Between its neighbours by number. */
    private long given(String client, long seq, long said) {
        boolean asItComes = broken.contains(Broken.STORES_AS_IT_COMES);
        long given = said;
        long before = Long.MAX_VALUE;
        for (Answer each : answers) {
            if (each.client().equals(client) && (asItComes || each.seq() < seq)) {
                given = Math.max(given, each.given());
            } else if (each.client().equals(client) && each.seq() > seq) {
                before = Math.min(before, each.given());
            }
        }
        return Math.min(given, before);
    }

    @Override
    public String takeMarks(String device, List<Entry> records, long now) {
        for (Entry each : records) {
            if (marks.stream().noneMatch(is -> is.record().equals(each.key()))) {
                marks.add(new Mark(each.key(), each.number("seq"), each.text("about"), each.text("said"), now));
            }
        }
        return receipt(now);
    }

    private Mark counts(Mark one, Mark next) {
        return next.number() > one.number() || broken.contains(Broken.OVERRULES_LATE) ? next : one;
    }

    private String receipt(long now) {
        String name = "r" + names++;
        receipts.put(name, now);
        return name;
    }

    @Override
    public List<String> missing(List<String> asked) {
        return asked.stream().filter(each -> !receipts.containsKey(each)).toList();
    }

    @Override
    public void lose(long after) {
        answers.removeIf(each -> each.committed() > after);
        marks.removeIf(each -> each.committed() > after);
        receipts.values().removeIf(each -> each > after);
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
        Comparator<Answer> byNumber = Comparator.comparing(Answer::client).thenComparingLong(Answer::seq);
        return answers.stream()
                .sorted(Comparator.comparingLong(Answer::given).thenComparing(
                        broken.contains(Broken.STORES_AS_IT_COMES) ? Comparator.comparingInt(Answer::entry) : byNumber))
                .map(each -> new Logged(each.client(), each.seq())).toList();
    }

    @Override
    public String mark(String about) {
        return marks.stream().filter(each -> each.about().equals(about)).reduce(this::counts).map(Mark::said)
                .orElse("");
    }
}
