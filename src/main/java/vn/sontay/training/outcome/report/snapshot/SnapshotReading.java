package vn.sontay.training.outcome.report.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sontay.training.shared.database.Lots;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.plan.Plan;
import vn.sontay.training.teaching.plan.Target;

/** Reads a snapshot's text, and looks up the names of whom it counts (SNP-2). */
@ApplicationScoped
class SnapshotReading {

    private static final String PEOPLE = """
            select e.id, e.full_name as name, e.unit_name as more from enrolment e where e.id in (:ids)""";
    private static final String CLASSES = """
            select c.id, c.title as name, c.place as more from training_class c where c.id in (:ids)""";

    @PersistenceContext
    EntityManager entityManager;

    protected SnapshotReading() {
    }

    /** For tests. */
    SnapshotReading(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * @param plan as it is today, for titles
     * @param most how many of those who counted are named of each target
     * @return its targets in their order. A statement for each thousand names of a target.
     */
    List<FrozenLine> lines(String content, Plan plan, int most) {
        try (JsonReader reader = Json.createReader(new StringReader(content))) {
            return reader.readObject().getJsonArray("targets").getValuesAs(JsonObject.class).stream()
                    .map(each -> line(each, plan, most)).toList();
        }
    }

    private FrozenLine line(JsonObject target, Plan plan, int most) {
        String code = target.getString("code");
        boolean people = target.getString("indicator").startsWith("people");
        List<JsonObject> counting = target.getJsonArray(people ? "people" : "classes").getValuesAs(JsonObject.class)
                .stream().limit(most).toList();
        String id = people ? "enrolment" : "class";
        Map<Long, Row> names = names(people ? PEOPLE : CLASSES,
                counting.stream().map(each -> each.getJsonNumber(id).longValue()).toList());
        return new FrozenLine(code,
                plan.targets().stream().filter(each -> each.code().equals(code)).map(Target::title).findFirst()
                        .orElse(code),
                target.getInt("counted"), target.isNull("total") ? null : Integer.valueOf(target.getInt("total")),
                LocalDate.parse(target.getString("deadline")), SnapshotParsing.extended(target), people,
                counting.stream().map(each -> named(each.getJsonNumber(id).longValue(), names,
                        LocalDate.parse(each.getString(people ? "since" : "heldOn")))).toList());
    }

    private static FrozenLine.Named named(long id, Map<Long, Row> names, LocalDate since) {
        Row row = names.get(id);
        return row == null
                ? new FrozenLine.Named(id, null, "", since)
                : new FrozenLine.Named(id, row.text("name"), row.text("more"), since);
    }

    private Map<Long, Row> names(String sql, List<Long> ids) {
        Map<Long, Row> names = new HashMap<>();
        Lots.of(ids).forEach(some -> Sql.of(entityManager, sql).with("ids", some).rows()
                .forEach(row -> names.put(row.id("id"), row)));
        return names;
    }
}
