package vn.sontay.training.assessment.question;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sontay.training.shared.SqlRow;

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
        SqlRow.all(entityManager.createNativeQuery("select code, half from question_half").getResultList())
                .forEach(row -> halves.put(row.text(0), Half.valueOf(row.text(1))));
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
        Query query = entityManager.createNativeQuery("insert into question_half (code, half, dealt_at) values "
                + String.join(", ", Collections.nCopies(some.size(), "(?, ?, ?)")));
        int place = 1;
        for (Map.Entry<String, Half> each : some) {
            query.setParameter(place++, each.getKey()).setParameter(place++, each.getValue().name())
                    .setParameter(place++, Timestamp.from(at));
        }
        query.executeUpdate();
    }
}
