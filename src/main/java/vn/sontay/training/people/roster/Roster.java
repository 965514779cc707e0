package vn.sontay.training.people.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.PersistentEntity;

/**
 * A list of people that somebody sent (ROS-1). Life: sent, its columns and units set right, taken over once or several times,
 * undone perhaps; what stood in the file goes after some days, who was taken over stays known.
 */
@Entity
@Table(name = "roster")
public class Roster extends PersistentEntity {

    private static final int SHEET = 120;
    private static final int PRIVATELY = 10_000;
    /** Of lines that were nobody: enough to see why. */
    private static final int MOST_PASSED_OVER = 60;

    @Column(name = "owner_id")
    private long ownerId;

    @Column(name = "class_id")
    private @Nullable Long classId;

    @Column(name = "file_name")
    private String fileName;

    private String sheet;

    @Lob
    private String headings;

    private String fields;

    private String privately;

    @Lob
    @Column(name = "passed_over")
    private String passedOver;

    @Lob
    @Column(name = "unit_words")
    private String unitWords;

    @Column(name = "sent_at")
    private Instant sentAt;

    @SuppressWarnings("NullAway.Init")
    protected Roster() {
    }

    Roster(long ownerId, SendRoster command, ListTable table, Instant sentAt) {
        this.ownerId = ownerId;
        this.classId = command.classId();
        this.fileName = command.fileName();
        this.sheet = cut(table.sheet(), SHEET);
        this.headings = String.join("\n", table.headings());
        this.fields = written(table.fields());
        this.privately = cut(String.join("\n", table.privately()), PRIVATELY);
        this.passedOver = table.passedOver().stream().limit(MOST_PASSED_OVER).collect(Collectors.joining("\n"));
        this.unitWords = "";
        this.sentAt = sentAt;
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    private static String written(List<RosterField> fields) {
        return fields.stream().map(RosterField::name).collect(Collectors.joining(","));
    }

    boolean isOf(long accountId) {
        return ownerId == accountId;
    }

    @Nullable
    Long classId() {
        return classId;
    }

    String fileName() {
        return fileName;
    }

    String sheet() {
        return sheet;
    }

    Instant sentAt() {
        return sentAt;
    }

    List<String> headings() {
        return List.of(headings.split("\n", -1));
    }

    List<RosterField> fields() {
        return Arrays.stream(fields.split(",", -1)).map(RosterField::valueOf).toList();
    }

    void read(List<RosterField> columns) {
        this.fields = written(columns);
    }

    List<String> privately() {
        return privately.lines().toList();
    }

    List<String> passedOver() {
        return passedOver.lines().toList();
    }

    /** @return which units were chosen, by {@link UnitWords#key} */
    Map<String, Long> unitWords() {
        Map<String, Long> chosen = new LinkedHashMap<>();
        unitWords.lines().map(line -> line.split("\t", -1))
                .forEach(parts -> chosen.put(parts[0], Long.valueOf(parts[1])));
        return chosen;
    }

    void choose(Map<String, Long> more) {
        Map<String, Long> all = unitWords();
        all.putAll(more);
        this.unitWords = all.entrySet().stream().map(each -> each.getKey() + "\t" + each.getValue())
                .collect(Collectors.joining("\n"));
    }
}
