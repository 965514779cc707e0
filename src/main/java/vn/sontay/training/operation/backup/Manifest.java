package vn.sontay.training.operation.backup;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What a backup says of itself, its last entry: lines of fields between tabs, the first of which says what the line tells.
 *
 * @param facts {@code format}, {@code made-at}, {@code application}, {@code schema}, {@code mode}, {@code database}, and {@code
 *     installation} where it has a name
 * @param sequences the next id of each
 * @param tables in the order of their entries
 */
public record Manifest(Map<String, String> facts, Map<String, Long> sequences, List<TableFacts> tables) {

    static final String FORMAT = "1";

    public Manifest {
        facts = Map.copyOf(facts);
        sequences = Map.copyOf(sequences);
        tables = List.copyOf(tables);
    }

    /**
     * A table and its entry.
     *
     * @param digest of its rows, whatever their order
     * @param sha256 of the entry
     */
    public record TableFacts(String name, List<Column> columns, long rows, String digest, String sha256) {

        String entry() {
            return entry(name);
        }

        static String entry(String table) {
            return "tables/" + table + ".tsv";
        }
    }

    /** @return the version of the schema that the rows fit */
    public String schema() {
        return fact("schema");
    }

    /** @return "demo" or "real" */
    public String mode() {
        return fact("mode");
    }

    public Instant madeAt() {
        return Instant.parse(fact("made-at"));
    }

    public long rows() {
        return tables.stream().mapToLong(TableFacts::rows).sum();
    }

    private String fact(String name) {
        return Objects.requireNonNull(facts.get(name), name);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        facts.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(fact -> text.append(fact.getKey()).append('\t').append(fact.getValue()).append('\n'));
        sequences.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(
                each -> text.append("sequence\t").append(each.getKey()).append('\t').append(each.getValue())
                        .append('\n'));
        for (TableFacts table : tables) {
            String columns = table.columns().stream().map(column -> column.name() + ":" + column.kind().word())
                    .collect(Collectors.joining(","));
            text.append(String.join("\t", "table", table.name(), String.valueOf(table.rows()), table.digest(),
                    table.sha256(), columns)).append('\n');
        }
        return text.toString();
    }

    static Manifest parse(String text) throws BackupRefused {
        Map<String, String> facts = new LinkedHashMap<>();
        Map<String, Long> sequences = new LinkedHashMap<>();
        List<TableFacts> tables = new ArrayList<>();
        try {
            for (String line : text.lines().toList()) {
                List<String> fields = List.of(line.split("\t", -1));
                switch (fields.getFirst()) {
                    case "sequence" -> sequences.put(fields.get(1), Long.valueOf(fields.get(2)));
                    case "table" -> tables.add(table(fields));
                    default -> facts.put(fields.get(0), fields.get(1));
                }
            }
            if (!FORMAT.equals(facts.get("format"))) {
                throw new BackupRefused("the file is written in format " + facts.get("format")
                        + ", which this version doesn't know; restore it with a newer version.");
            }
            Manifest read = new Manifest(facts, sequences, tables);
            read.schema();
            read.mode();
            read.madeAt();
            return read;
        } catch (IllegalArgumentException | IndexOutOfBoundsException | NullPointerException | DateTimeException e) {
            throw new BackupRefused("the file is damaged: what it says of itself can't be read.");
        }
    }

    private static TableFacts table(List<String> fields) {
        List<Column> columns = new ArrayList<>();
        for (String column : fields.get(5).split(",")) {
            int colon = column.indexOf(':');
            columns.add(new Column(column.substring(0, colon),
                    ColumnKind.valueOf(column.substring(colon + 1).toUpperCase(Locale.ROOT))));
        }
        return new TableFacts(fields.get(1), List.copyOf(columns), Long.parseLong(fields.get(2)), fields.get(3),
                fields.get(4));
    }
}
