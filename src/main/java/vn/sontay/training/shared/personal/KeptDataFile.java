package vn.sontay.training.shared.personal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.content.ContentMap;
import vn.sontay.training.shared.content.ContentProblems;
import vn.sontay.training.shared.content.ContentText;
import vn.sontay.training.shared.content.Yaml;

/** Reads {@code kept-data.yaml}. It is part of the program, not of the content: deletion and erasure do what it says. */
final class KeptDataFile {

    private static final String FILE = "kept-data.yaml";
    private static final int LONGEST = 400;

    static final List<KeptData> KEPT = read();

    private KeptDataFile() {
    }

    private static List<KeptData> read() {
        ContentProblems problems = new ContentProblems();
        ContentMap file = Yaml.map(new ContentText(FILE, text()), problems).orElseThrow();
        List<KeptData> kept = file.maps("kept").stream().map(KeptDataFile::kind).toList();
        file.done();
        problems.refuseIfAny();
        return kept;
    }

    private static KeptData kind(ContentMap entry) {
        Keeping keeping = Objects.requireNonNullElse(entry.choice("keep", Keeping.class), Keeping.UNTIL_ERASED);
        String period = entry.optionalText("period");
        @Nullable
        TemporalAmount amount = period.isEmpty() ? null : Retention.period(period);
        Retention retention = new Retention(keeping, amount, entry.optionalText("from"),
                entry.optionalText("fromWords"));
        KeptData kind = new KeptData(entry.code("code"), entry.text("what", LONGEST), entry.text("why", LONGEST),
                entry.text("basis", LONGEST), retention, entry.text("seen", LONGEST),
                entry.maps("tables").stream().map(KeptDataFile::table).toList());
        entry.done();
        return kind;
    }

    private static KeptTable table(ContentMap entry) {
        List<String> of = words(entry, "of");
        KeptTable table = new KeptTable(entry.text("table"), of.isEmpty() ? "" : of.getFirst(),
                of.isEmpty() ? "" : of.getLast(), entry.optionalText("rows").equals("true"), words(entry, "named"),
                words(entry, "numbered"), words(entry, "emptied"), words(entry, "blanked"), words(entry, "by"),
                words(entry, "kept"));
        entry.done();
        return table;
    }

    private static List<String> words(ContentMap entry, String key) {
        String text = entry.optionalText(key);
        return text.isEmpty() ? List.of() : List.of(text.split("\\s+"));
    }

    private static String text() {
        try (InputStream file = Objects.requireNonNull(KeptDataFile.class.getResourceAsStream(FILE))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
