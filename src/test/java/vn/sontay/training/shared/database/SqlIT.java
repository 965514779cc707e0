package vn.sontay.training.shared.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.StatementCount;
import vn.sontay.training.testing.TestDatabase;

/** Statements in the database's own language: DB-4. */
class SqlIT {

    private static final Instant AT = Instant.parse("2026-11-20T01:02:03Z");

    private static <T> T with(TestDatabase on, Function<EntityManager, T> work) {
        on.clear();
        return on.call(em -> {
            for (int i = 1; i <= 3; i++) {
                Sql.of(em,
                        "insert into command_receipt (request_id, command, result_id, recorded_at) values (:name, ':id', :id, :at)")
                        .with("id", i == 2 ? null : 10 * i).with("name", "s" + i).with("at", AT)
                        .change();
            }
            return work.apply(em);
        });
    }

    @BothDatabases
    void db_4_columns_are_read_by_their_names(TestDatabase on) {
        List<String> read = with(on,
                em -> Sql
                        .of(em, """
                select s.result_id as result, s.request_id, s.command,
                       (select count(*) from command_receipt o where o.request_id < s.request_id) as before_it
                  from command_receipt s where s.request_id in (:names) and s.command <> ':none' order by s.request_id desc""")
                        .with("names", List.of("s1", "s3")).rows(row -> row.id("result") + row.text("request_id")
                                + row.textOrNull("command") + row.number("before_it")));
        assertEquals(List.of("30s3:id2", "10s1:id0"), read);
    }

    @BothDatabases
    void db_4_what_is_missing_is_null_only_where_that_is_asked_for(TestDatabase on) {
        Row row = with(on,
                em -> Sql.of(em, "select result_id, recorded_at from command_receipt where request_id = 's2'").first()
                        .orElseThrow());
        assertNull(row.idOrNull("result_id"));
        assertEquals(AT, row.moment("recorded_at"));
        assertThrows(NullPointerException.class, () -> row.id("result_id"));
        assertThrows(IllegalArgumentException.class, () -> row.textOrNull("result"));
    }

    @BothDatabases
    void db_4_two_columns_of_one_name_and_a_parameter_without_value_are_refused(TestDatabase on) {
        assertThrows(IllegalArgumentException.class,
                () -> with(on, em -> Sql.of(em,
                        "select a.command, b.command from command_receipt a join command_receipt b on b.request_id = a.request_id")
                        .rows()));
        assertThrows(IllegalArgumentException.class,
                () -> with(on, em -> Sql.of(em, "select command from command_receipt where request_id = :id").rows()));
    }

    @BothDatabases
    void db_4_an_empty_collection_matches_nothing(TestDatabase on) {
        assertEquals(0L, with(on, em -> Sql.of(em, "select count(*) from command_receipt where result_id in (:ids)")
                .with("ids", List.of()).number()).longValue());
    }

    @BothDatabases
    void db_4_each_is_one_statement_and_a_limit_holds(TestDatabase on) {
        List<Row> found = new ArrayList<>();
        assertEquals(1, with(on, em -> StatementCount.of(em,
                () -> found.addAll(
                        Sql.of(em, "select result_id from command_receipt order by request_id desc").atMost(2).rows())))
                .intValue());
        assertEquals(Arrays.asList(30L, null), found.stream().map(row -> row.idOrNull("result_id")).toList());
    }
}
