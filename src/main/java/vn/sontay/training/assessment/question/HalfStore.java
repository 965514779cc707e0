package vn.sontay.training.assessment.question;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.sontay.training.shared.database.Sql;

/** Keeps the halves that questions were dealt to (QST-22); used by one at a time, as the archive is. */
final class HalfStore {

    private static final int AT_ONCE = 500;

    private final EntityManager entityManager;

    HalfStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @return all that were dealt. One statement. */
    Halves read() {
        Map<String, Half> halves = new HashMap<>();
        Sql.of(entityManager, "select code, half from question_half").rows()
                .forEach(row -> halves.put(row.text("code"), Half.valueOf(row.text("half"))));
        return Halves.of(halves);
    }

    /** @return the halves with those dealt that had none, which are stored; @param questions all of the bank */
    Halves deal(Collection<Question> questions, Instant at) {
        Halves before = read();
        Halves dealt = before.with(questions);
        List<Map.Entry<String, Half>> added = dealt.all().entrySet().stream()
                .filter(each -> !before.all().containsKey(each.getKey())).sorted(Map.Entry.comparingByKey()).toList();
        for (int i = 0; i < added.size(); i += AT_ONCE) {
            add(added.subList(i, Math.min(added.size(), i + AT_ONCE)), at);
        }
        return dealt;
    }

    private void add(List<Map.Entry<String, Half>> some, Instant at) {
        String places = IntStream.range(0, some.size()).mapToObj(i -> "(:code" + i + ", :half" + i + ", :at)")
                .collect(Collectors.joining(", "));
        Sql insert = Sql.of(entityManager, "insert into question_half (code, half, dealt_at) values " + places)
                .with("at", at);
        for (int i = 0; i < some.size(); i++) {
            insert.with("code" + i, some.get(i).getKey()).with("half" + i, some.get(i).getValue());
        }
        insert.change();
    }
}
