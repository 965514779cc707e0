package vn.sontay.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The walls between features hold for their tables too: a table belongs to the feature that maps it, only that feature writes
 * it, and only who may import the feature reads it. Found in the strings of the sources, SQL and JPQL alike.
 */
class TablesTest {

    private static final Path SOURCES = Path.of("src/main/java/vn/sontay/training");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    /** Tables that no class maps. */
    private static final Map<String, String> UNMAPPED = Map.ofEntries(Map.entry("account_session", "security"),
            Map.entry("known_device", "security"), Map.entry("second_factor", "security"),
            Map.entry("recovery_code", "security"), Map.entry("sign_in_step", "security"),
            Map.entry("provider_link", "security"), Map.entry("provider_step", "security"),
            Map.entry("passkey", "security"), Map.entry("passkey_enrolment", "security"),
            Map.entry("remembered_device", "security"), Map.entry("kept_mark", "attendance"),
            Map.entry("session_lesson", "attendance"),
            Map.entry("account_role_unit", "security"),
            Map.entry("opened_unit", "organisation"), Map.entry("person_merge_cell", "organisation"),
            Map.entry("unit_act_place", "organisation"),
            Map.entry("register_counter", "certificate"),
            Map.entry("answer_given", "quiz"), Map.entry("answer_shown", "quiz"),
            Map.entry("attempt_presence", "quizresults"), Map.entry("question_half", "question"),
            Map.entry("feedback_handed_in", "feedback"), Map.entry("draft", "shared"),
            Map.entry("person_key", "shared"), Map.entry("id_block", "shared"),
            Map.entry("person_erasure", "privacy"),
            Map.entry("content_adoption", "pack"), Map.entry("own_content_key", "pack"),
            Map.entry("audit_link", "audit"), Map.entry("content_edition", "shared"),
            Map.entry("completion_span", "completion"), Map.entry("lesson_edition_claim", "curriculum"),
            Map.entry("completion_judged", "completion"), Map.entry("known_span", "completion"),
            Map.entry("known_class", "completion"), Map.entry("work_progress", "shared"),
            Map.entry("completion_stale", "completion"),
            Map.entry("attempt_question", "quiz"), Map.entry("target_extension_withdrawal", "report"));

    private static final Pattern TEXT = Pattern.compile("\"\"\"\n(.*?)\"\"\"|\"((?:\\\\.|[^\"\\\\\n])*)\"",
            Pattern.DOTALL);
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern NAMED = Pattern.compile(
            "(?i)\\b(insert (?:ignore )?into|delete from|update|from|join)\\s+`?(\\w+)`?");
    private static final Pattern MAPPED = Pattern.compile("@(?:Collection|Join)?Table\\(\\s*name = \"(\\w+)\"");
    private static final Pattern FOLLOWS = Pattern.compile("new PersonColumn\\(\\s*\"(\\w+)\"");
    private static final Pattern ENTITY = Pattern.compile("@Entity\\b.*?\\bclass (\\w+)", Pattern.DOTALL);
    private static final Pattern CREATED = Pattern.compile("(?im)^create table (?:if not exists )?`?(\\w+)`?");
    private static final Pattern GONE = Pattern.compile("(?im)^drop table (?:if exists )?`?(\\w+)`?");
    private static final Pattern RENAMED = Pattern.compile("(?i)alter table `?(\\w+)`? rename (?:to )?`?(\\w+)`?");

    /** Who owns what: tables by their names, entities by those of their classes. */
    private record Owners(Map<String, String> tables, Map<String, String> entities) {

        String of(String name) {
            return entities.getOrDefault(name, tables.getOrDefault(name, ""));
        }
    }

    @Test
    void every_table_has_one_owner() throws IOException {
        Set<String> there = new TreeSet<>();
        for (Path migration : files(MIGRATIONS, ".sql")) {
            String sql = Files.readString(migration);
            Matcher created = CREATED.matcher(sql);
            while (created.find()) {
                there.add(created.group(1));
            }
            Matcher gone = GONE.matcher(sql);
            while (gone.find()) {
                there.remove(gone.group(1));
            }
            Matcher renamed = RENAMED.matcher(sql);
            while (renamed.find()) {
                there.remove(renamed.group(1));
                there.add(renamed.group(2));
            }
        }
        assertEquals(there, new TreeSet<>(owners().tables().keySet()));
    }

    @Test
    void a_feature_reads_tables_of_features_that_it_may_import_and_writes_its_own() throws IOException {
        Owners owners = owners();
        Set<String> broken = new TreeSet<>();
        int found = 0;
        for (Path source : files(SOURCES, ".java")) {
            List<Use> uses = uses(Files.readString(source), owners);
            found += uses.size();
            uses.stream().filter(use -> !use.isAllowed(feature(source)))
                    .forEach(use -> broken.add(SOURCES.relativize(source) + ": " + use));
        }
        assertTrue(found > 200, found + " uses of tables found");
        assertEquals(Set.of(), broken);
    }

    /** A merge of two records writes what a feature names here (MRG-2). */
    @Test
    void a_feature_lets_only_its_own_tables_follow_a_person() throws IOException {
        Owners owners = owners();
        Set<String> broken = new TreeSet<>();
        int found = 0;
        for (Path source : files(SOURCES, ".java")) {
            Matcher named = FOLLOWS.matcher(Files.readString(source));
            while (named.find()) {
                found++;
                String owner = owners.of(named.group(1));
                if (!owner.equals(feature(source)) && !owner.equals("shared")) {
                    broken.add(SOURCES.relativize(source) + ": " + named.group(1) + " of " + owner);
                }
            }
        }
        assertTrue(found > 10, found + " columns found");
        assertEquals(Set.of(), broken);
    }

    @Test
    void nothing_is_read_by_its_position() throws IOException {
        Set<String> broken = new TreeSet<>();
        for (Path source : files(SOURCES, ".java")) {
            String text = Files.readString(source);
            if (text.contains("Object[].class")
                    || text.contains(".createNativeQuery(") && !source.endsWith("Sql.java")) {
                broken.add(SOURCES.relativize(source).toString());
            }
        }
        assertEquals(Set.of(), broken);
    }

    @Test
    void a_wrong_string_is_found_whatever_it_is_written_as() throws IOException {
        Owners owners = owners();
        String sample = """
                class Sample {
                    // from certificate
                    static final String ONE = "select c.id from training_class c left join\\
                roll_call r on r.session_id = c.id";
                    static final String TWO = \"""
                            select a from AttendanceMark a
                             where exists (select 1 from certificate where id = 1)
                            \""";
                    static final String THREE = "update enrolment set version = 2";
                    static final String FOUR = "insert ignore into attendance_mark (id) values (1)";
                }
                """.replace("\\\n", " ");
        List<String> refused = uses(sample, owners).stream().filter(use -> !use.isAllowed("attendance"))
                .map(Use::toString).toList();
        assertEquals(List.of("reads certificate of certificate", "writes enrolment of trainingclass"), refused);
        assertEquals(List.of("reads roll_call of attendance", "reads AttendanceMark of attendance",
                "reads certificate of certificate", "writes attendance_mark of attendance"),
                uses(sample, owners).stream().filter(use -> !use.isAllowed("trainingclass")).map(Use::toString)
                        .toList());
    }

    /** That a string names a table or an entity. */
    private record Use(boolean writes, String name, String owner) {

        boolean isAllowed(String feature) {
            return owner.equals(feature) || !writes && (ArchitectureTest.EDGE.contains(feature)
                    || owner.equals("shared")
                    || ArchitectureTest.MAY_IMPORT.getOrDefault(feature, Set.of()).contains(owner));
        }

        @Override
        public String toString() {
            return (writes ? "writes " : "reads ") + name + " of " + owner;
        }
    }

    private static List<Use> uses(String source, Owners owners) {
        List<Use> uses = new ArrayList<>();
        Matcher texts = TEXT.matcher(COMMENT.matcher(source).replaceAll(""));
        while (texts.find()) {
            Matcher named = NAMED.matcher(texts.group(1) == null ? texts.group(2) : texts.group(1));
            while (named.find()) {
                String owner = owners.of(named.group(2));
                if (!owner.isEmpty()) {
                    String verb = named.group(1).toLowerCase(java.util.Locale.ROOT);
                    uses.add(new Use(!verb.equals("from") && !verb.equals("join"), named.group(2), owner));
                }
            }
        }
        return uses;
    }

    private static Owners owners() throws IOException {
        Map<String, String> tables = new HashMap<>(UNMAPPED);
        Map<String, String> entities = new HashMap<>();
        for (Path source : files(SOURCES, ".java")) {
            String text = Files.readString(source);
            String feature = feature(source);
            Matcher mapped = MAPPED.matcher(text);
            while (mapped.find()) {
                String before = tables.put(mapped.group(1), feature);
                assertTrue(before == null || before.equals(feature), mapped.group(1) + " has two owners");
            }
            Matcher entity = ENTITY.matcher(text);
            if (entity.find()) {
                entities.put(entity.group(1), feature);
            }
        }
        assertEquals(Set.of(),
                UNMAPPED.keySet().stream().filter(table -> !tables.get(table).equals(UNMAPPED.get(table)))
                        .collect(Collectors.toSet()));
        return new Owners(tables, entities);
    }

    private static String feature(Path source) {
        Path within = SOURCES.relativize(source);
        String first = within.getName(0).toString();
        return ArchitectureTest.WINGS.containsKey(first) && within.getNameCount() > 2
                ? within.getName(1).toString()
                : first;
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return new ArrayList<>(new HashSet<>(found.filter(path -> path.toString().endsWith(end)).toList())).stream()
                    .sorted(java.util.Comparator.comparing(Path::toString)).toList();
        }
    }
}
