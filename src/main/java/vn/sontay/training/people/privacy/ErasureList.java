package vn.sontay.training.people.privacy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The list of erasures as a file in one folder (PRI-6): a line each, of installation, id and moment between tabs. It tells no name, is only
 * ever added to, and no backup holds it.
 */
public final class ErasureList {

    private static final String NAME = "taphuan-erasures.tsv";
    private static final int FIELDS = 3;

    private final Path folder;

    public ErasureList(Path folder) {
        this.folder = folder;
    }

    /** @param at when they were erased */
    public record Line(String installation, long personId, Instant at) {

        String text() {
            return installation + '\t' + personId + '\t' + at;
        }
    }

    /** @return its lines in their order; empty where there is no file. A line that isn't one is passed over. */
    public List<Line> read() throws IOException {
        Path file = folder.resolve(NAME);
        List<Line> lines = new ArrayList<>();
        if (Files.exists(file)) {
            for (String text : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                String[] fields = text.split("\t");
                if (fields.length == FIELDS && fields[1].matches("\\d{1,18}")) {
                    lines.add(new Line(fields[0], Long.parseLong(fields[1]), Instant.parse(fields[2])));
                }
            }
        }
        return lines;
    }

    /** Adds what isn't there yet; whole or not at all. */
    public void add(List<Line> more) throws IOException {
        Map<String, Line> all = new TreeMap<>();
        List<Line> there = read();
        there.forEach(line -> all.put(line.installation() + ' ' + line.personId(), line));
        more.forEach(line -> all.putIfAbsent(line.installation() + ' ' + line.personId(), line));
        if (all.size() > there.size()) {
            Files.createDirectories(folder);
            Path written = Files.writeString(folder.resolve(NAME + "." + UUID.randomUUID() + ".new"), all.values()
                    .stream().map(Line::text).collect(Collectors.joining("\n", "", "\n")), StandardCharsets.UTF_8);
            Files.move(written, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** @return the folders where an installation keeps it, from its environment */
    public static List<ErasureList> of(Map<String, String> environment) {
        return List.of("DATA_DIR", "BACKUP_DIR").stream().map(name -> environment.getOrDefault(name, ""))
                .filter(folder -> !folder.isBlank()).map(folder -> new ErasureList(Path.of(folder.strip()))).toList();
    }
}
